"""The words of factcheck: frozen values, enums, protocols and errors. Standard library only."""
