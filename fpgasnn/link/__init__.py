"""The link between a host and a running device: framing, commands, both ends. Nothing here loads amaranth by itself."""
