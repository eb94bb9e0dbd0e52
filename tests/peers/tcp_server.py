# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The TCP server of a beginner's tutorial: listen(128), print each client's
address and what it sends, answer, until it closes. Ends after one client."""

import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.settimeout(20)
server.bind(("127.0.0.1", 0))
server.listen(128)
print(server.getsockname()[1], flush=True)
client, address = server.accept()
client.settimeout(20)
print(f"{address[0]}:{address[1]}", flush=True)
while True:
    received = client.recv(1024)
    if not received:
        print("closed", flush=True)
        break
    print(received.decode("utf-8"), flush=True)
    client.send("收到：".encode("utf-8") + received)
client.close()
server.close()
