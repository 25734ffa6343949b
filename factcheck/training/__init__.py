"""How the compact model was made; nothing imports it."""
