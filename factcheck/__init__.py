"""factcheck: does every translation still say what the source says?"""
