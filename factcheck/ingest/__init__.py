"""The only place that reads claim tables and documents."""
