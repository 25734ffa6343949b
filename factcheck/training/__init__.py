"""How the compact model is measured and calibrated; nothing imports it."""
