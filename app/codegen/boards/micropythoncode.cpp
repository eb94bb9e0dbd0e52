// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/boards/micropythoncode.h"

#include "app/codegen/boards/boardlimits.h"
#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

MicroPythonCode::MicroPythonCode(const CodeRequest &request) : ProgramCode(request, u"#"_s) { }

Problem MicroPythonCode::whyNot() const
{
    return boardlimits::problem(m_request, u"MicroPython"_s);
}

Notices MicroPythonCode::remarks() const
{
    return boardlimits::remarks(m_request);
}

void MicroPythonCode::head()
{
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(tr("For a board with Wi-Fi that runs MicroPython. Put in the name and the password of your network "
                     "and save it on the board as main.py."));
    m_out.blank();
    m_out.code(u"import network\nimport select\nimport socket\nimport time");
    m_out.blank();
    m_out.comment(tr("Your network."));
    m_out.code(u"WIFI_NAME = \"your-network\"\nWIFI_PASSWORD = \"your-password\"");
    constants();
    joiningWifi();
    showing();
}

void MicroPythonCode::constants()
{
    if (m_address.kind().connects()) {
        m_out.comment(tr("The server."));
        m_out.code(u"SERVER = ("_s + literals::pythonText(m_address.host) + u", "_s + QString::number(m_address.port)
                   + u')');
        if (m_address.reconnectMs) {
            m_out.comment(tr("Milliseconds until the next attempt."));
            m_out.code(u"RECONNECT_MS = "_s + QString::number(*m_address.reconnectMs));
        }
    } else {
        m_out.comment(tr("The port of this board; with 0 the system chooses one."));
        m_out.code(u"LOCAL_PORT = "_s + QString::number(m_address.port));
    }
    if (m_sends && !m_request.isStream()) {
        m_out.comment(tr("Where the message goes."));
        const bool broadcast = m_address.kind().broadcasts();
        if (!boardlimits::isToOwnNetwork(m_address))
            m_out.code(u"TARGET_HOST = "_s
                       + literals::pythonText(broadcast ? m_request.broadcastTargets().value(0) : m_address.to.host));
        m_out.code(u"TARGET_PORT = "_s + QString::number(m_address.to.port));
    }
    if (m_sends) {
        m_out.comment(tr("The message, octet by octet as it is sent."));
        m_out.message(m_request.message, u"MESSAGE = ("_s, &literals::pythonBytes, u")"_s);
    }
    if (m_repeats) {
        m_out.comment(tr("The message is sent again and again: the milliseconds between, and how many times (0: until "
                         "stopped)."));
        m_out.code(u"PERIOD_MS = "_s + QString::number(m_request.repeat->periodMs));
        m_out.code(u"ROUNDS = "_s + QString::number(m_request.repeat->rounds));
    }
}

void MicroPythonCode::joiningWifi()
{
    m_out.blank();
    m_out.code(uR"(
wlan = network.WLAN(network.STA_IF)
wlan.active(True)
wlan.connect(WIFI_NAME, WIFI_PASSWORD)
while not wlan.isconnected():
    time.sleep_ms(250)
)");
    m_out.comment(tr("The board's address and the mask that tells which addresses are in the same network."));
    m_out.code(u"own_address, mask = wlan.ifconfig()[:2]\nprint(\"Address of this board:\", own_address)");
}

void MicroPythonCode::showing()
{
    if (m_repeats)
        due();
    if (boardlimits::isToOwnNetwork(m_address)) {
        m_out.blank(2);
        m_out.comment(tr("Everybody in the network that the board is in."));
        m_out.code(uR"(
def broadcast_address():
    pairs = zip(own_address.split("."), mask.split("."))
    return ".".join(str(int(own) | (255 - int(bits))) for own, bits in pairs)
)");
    }
}

void MicroPythonCode::due()
{
    m_out.blank(2);
    m_out.comment(tr("How long poll() may wait until it is time to send; -1 is for ever."));
    m_out.code(uR"(
def wait_for(rounds, due):
    if ROUNDS != 0 and rounds >= ROUNDS:
        return -1
    return max(0, time.ticks_diff(due, time.ticks_ms()))
)");
}

void MicroPythonCode::groups()
{
    if (m_address.groups.isEmpty())
        return;
    m_out.comment(tr("Joining tells the routers that this machine wants what is sent to the group."));
    QStringList texts;
    for (const MulticastGroup &group : m_request.groups())
        texts << literals::pythonText(group.ip);
    m_out.code(u"for group in ["_s + texts.join(u", "_s) + u"]:"_s);
    m_out.code(uR"(
    member = bytes(int(part) for part in (group + "." + own_address).split("."))
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
)");
}

void MicroPythonCode::datagrams()
{
    m_out.blank(2);
    m_out.comment(tr("A UDP socket: it sends and receives datagrams, without a connection."));
    m_out.code(u"sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)");
    m_out.comment(tr("Without this some boards refuse to send to a broadcast address."));
    m_out.code(uR"(
if hasattr(socket, "SO_BROADCAST"):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
)");
    m_out.comment(tr("From now on the port is ours: what is sent to it arrives here, and what we send comes from it."));
    m_out.code(u"sock.bind(socket.getaddrinfo(\"0.0.0.0\", LOCAL_PORT)[0][-1])");
    groups();
    if (m_sends)
        m_out.code(boardlimits::isToOwnNetwork(m_address)
                       ? u"target = socket.getaddrinfo(broadcast_address(), TARGET_PORT)[0][-1]"
                       : u"target = socket.getaddrinfo(TARGET_HOST, TARGET_PORT)[0][-1]");
    m_out.code(u"poller = select.poll()\npoller.register(sock, select.POLLIN)");
    m_out.blank();
    if (m_repeats)
        m_out.code(u"rounds = 0\ndue = time.ticks_ms()");
    else if (m_sends)
        m_out.code(u"sock.sendto(MESSAGE, target)");
    m_out.code(u"while True:");
    if (m_repeats) {
        m_out.comment(tr("Waits for a datagram, but no longer than until the next message is due."));
        m_out.code(u"    ready = poller.poll(wait_for(rounds, due))");
        m_out.comment(tr("Each call of sendto() is one datagram, and arrives as one or not at all."));
        m_out.code(uR"(
    if wait_for(rounds, due) == 0:
        sock.sendto(MESSAGE, target)
        rounds += 1
        due = time.ticks_add(due, PERIOD_MS)
    if not ready:
        continue
)");
    }
    m_out.code(u"    data, peer = sock.recvfrom(1500)");
    m_out.comment(tr("As octets: MicroPython knows no charset but UTF-8."));
    m_out.code(u"    print(peer, data)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"    sock.sendto(data, peer)");
    }
}

// Stands within a loop and sets `data`.
void MicroPythonCode::receivingSome()
{
    m_out.comment(tr("Takes what is there, however much: TCP is a stream and has no borders of messages."));
    m_out.code(u"        data = sock.recv(1460)");
    m_out.comment(tr("Zero octets: the peer has closed (FIN)."));
}

void MicroPythonCode::client()
{
    m_out.blank(2);
    m_out.code(u"def talk(sock):");
    if (m_repeats)
        m_out.code(uR"(
    poller = select.poll()
    poller.register(sock, select.POLLIN)
    rounds = 0
    due = time.ticks_ms()
)");
    else if (m_sends)
        m_out.code(u"    sock.sendall(MESSAGE)");
    m_out.code(u"    while True:");
    if (m_repeats) {
        m_out.comment(tr("Waits for octets, but no longer than until the next message is due."));
        m_out.code(uR"(
        ready = poller.poll(wait_for(rounds, due))
        if wait_for(rounds, due) == 0:
            sock.sendall(MESSAGE)
            rounds += 1
            due = time.ticks_add(due, PERIOD_MS)
        if not ready:
            continue
)");
    }
    receivingSome();
    m_out.code(u"        if not data:\n            return");
    m_out.comment(tr("As octets: MicroPython knows no charset but UTF-8."));
    m_out.code(u"        print(data)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        sock.sendall(data)");
    }
    m_out.blank(2);
    m_out.code(u"def connect():\n    sock = socket.socket()\n    try:");
    m_out.comment(tr("Shakes hands with the server: SYN, SYN+ACK, ACK."));
    m_out.code(uR"(
        sock.connect(socket.getaddrinfo(SERVER[0], SERVER[1])[0][-1])
        print("Connected.")
        talk(sock)
        print("Closed by the peer.")
    finally:
        sock.close()
)");
    m_out.blank(2);
    if (!m_address.reconnectMs) {
        m_out.code(u"connect()");
        return;
    }
    m_out.code(uR"(
while True:
    try:
        connect()
    except OSError as problem:
        print("No connection:", problem)
    time.sleep_ms(RECONNECT_MS)
)");
}

void MicroPythonCode::server()
{
    m_out.blank(2);
    m_out.comment(tr("One listening socket; accept() gives a new socket for each client."));
    m_out.code(u"listener = socket.socket()");
    m_out.comment(tr("Otherwise the port stays taken for a while after the program has ended (TIME-WAIT)."));
    m_out.code(uR"(
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(socket.getaddrinfo("0.0.0.0", LOCAL_PORT)[0][-1])
listener.listen(4)
poller = select.poll()
poller.register(listener, select.POLLIN)
)");
    m_out.comment(m_repeats ? tr("For each client: how often it has got the message, and when it is due again.")
                            : tr("The clients that are connected."));
    m_out.code(u"clients = []");
    m_out.blank(2);
    m_out.code(u"def part_with(client):\n    print(\"Closed.\")\n    clients.remove(client)\n    "
               u"poller.unregister(client[0])\n    client[0].close()");
    m_out.blank(2);
    serving();
}

void MicroPythonCode::serving()
{
    m_out.code(u"def welcome():\n    sock, peer = listener.accept()\n    print(\"Connected:\", peer)");
    m_out.code(u"    poller.register(sock, select.POLLIN)");
    m_out.code(m_repeats ? u"    clients.append([sock, 0, time.ticks_ms()])" : u"    clients.append([sock])");
    if (m_sends && !m_repeats)
        m_out.code(u"    sock.sendall(MESSAGE)");
    m_out.blank(2);
    m_out.code(u"def serve(client):\n    sock = client[0]\n    try:");
    receivingSome();
    m_out.code(u"        if not data:\n            part_with(client)\n            return");
    m_out.comment(tr("As octets: MicroPython knows no charset but UTF-8."));
    m_out.code(u"        print(data)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        sock.sendall(data)");
    }
    m_out.code(u"    except OSError:\n        part_with(client)");
    if (m_repeats) {
        m_out.blank(2);
        m_out.code(uR"(
def send_if_due(client):
    if wait_for(client[1], client[2]) != 0:
        return
    client[1] += 1
    client[2] = time.ticks_add(client[2], PERIOD_MS)
    try:
        client[0].sendall(MESSAGE)
    except OSError:
        part_with(client)
)");
    }
    m_out.blank(2);
    m_out.code(u"while True:");
    m_out.comment(tr("One thread waits for all of them at once."));
    if (m_repeats)
        m_out.code(uR"(
    waits = [wait_for(client[1], client[2]) for client in clients]
    waits = [wait for wait in waits if wait >= 0]
    ready = [event[0] for event in poller.poll(min(waits) if waits else -1)]
)");
    else
        m_out.code(u"    ready = [event[0] for event in poller.poll(-1)]");
    m_out.code(uR"(
    for client in list(clients):
        if client[0] in ready:
            serve(client)
    if listener in ready:
        welcome()
)");
    if (m_repeats)
        m_out.code(u"    for client in list(clients):\n        send_if_due(client)");
}
