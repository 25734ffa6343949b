"""factcheck: does every translation still say what the source says?"""

__all__ = ["__version__"]

__version__ = "0.1.0"
