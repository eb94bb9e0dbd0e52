// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/boards/arduinocode.h"

#include "app/codegen/boards/boardlimits.h"
#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void ArduinoCode::setup(const QString &last)
{
    m_out.blank();
    m_out.comment(tr("Called once, at the start."));
    m_out.code(u"void setup()\n{\n    Serial.begin(115200);\n    joinWifi();");
    if (m_repeats && !m_address.kind().listens())
        m_out.code(u"    nextMessage = millis();");
    if (!last.isEmpty())
        m_out.code(last);
    m_out.code(u"}");
}

void ArduinoCode::datagrams()
{
    m_out.comment(tr("The port of this board; with 0 the system chooses one."));
    m_out.code(u"const uint16_t LOCAL_PORT = "_s + QString::number(m_address.port) + u';');
    const bool broadcast = m_address.kind().broadcasts();
    const bool ownNetwork = boardlimits::isToOwnNetwork(m_address);
    if (m_sends) {
        m_out.comment(tr("Where the message goes."));
        const QString host = broadcast ? m_request.broadcastTargets().value(0) : m_address.to.host;
        if (!ownNetwork)
            m_out.code(u"const char TARGET_HOST[] = "_s + literals::cText(host) + u';');
        m_out.code(u"const uint16_t TARGET_PORT = "_s + QString::number(m_address.to.port) + u';');
    }
    message();
    repeat();
    m_out.blank();
    m_out.comment(tr("A UDP socket: it sends and receives datagrams, without a connection."));
    m_out.code(u"WiFiUDP udp;");
    if (m_repeats)
        m_out.code(u"int rounds = 0;\nunsigned long nextMessage = 0;");
    showing();
    joiningWifi();
    if (m_sends) {
        m_out.blank();
        m_out.code(u"void sendMessage()\n{");
        if (ownNetwork)
            m_out.comment(tr("Everybody in the network that the board is in."));
        m_out.code(ownNetwork ? u"    udp.beginPacket(WiFi.broadcastIP(), TARGET_PORT);"
                              : u"    udp.beginPacket(TARGET_HOST, TARGET_PORT);");
        m_out.code(u"    udp.write(MESSAGE, MESSAGE_SIZE);");
        m_out.comment(tr("Now it leaves, as one datagram."));
        m_out.code(u"    if (!udp.endPacket())\n        Serial.println(\"It could not be sent.\");\n}");
    }
    QString last = u"    udp.begin(LOCAL_PORT);"_s;
    if (!m_address.groups.isEmpty())
        last = u"    IPAddress group;\n    group.fromString("_s + literals::cText(m_request.groups().constFirst().ip)
            + u");\n    udp.beginMulticast(group, LOCAL_PORT);"_s;
    setup(last + (m_sends && !m_repeats ? u"\n    sendMessage();"_s : QString()));
    m_out.blank();
    m_out.comment(tr("Called again and again. It must not wait: the board has other things to do too."));
    m_out.code(u"void loop()\n{");
    if (m_repeats) {
        dueCheck(u"rounds"_s, u"nextMessage"_s);
        m_out.code(u"        sendMessage();\n    }");
    }
    m_out.comment(tr("The size of the next datagram; 0 while there is none."));
    m_out.code(uR"(
    if (udp.parsePacket() > 0) {
        static uint8_t octets[1500];
        const int size = udp.read(octets, sizeof octets);
        Serial.print(udp.remoteIP());
        Serial.printf(":%u ", (unsigned)udp.remotePort());
        show(octets, size > 0 ? (size_t)size : 0);
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(uR"(
        udp.beginPacket(udp.remoteIP(), udp.remotePort());
        udp.write(octets, size > 0 ? (size_t)size : 0);
        udp.endPacket();
)");
    }
    m_out.code(u"    }\n}");
}

void ArduinoCode::client()
{
    m_out.comment(tr("The server."));
    m_out.code(u"const char SERVER_HOST[] = "_s + literals::cText(m_address.host) + u';');
    m_out.code(u"const uint16_t SERVER_PORT = "_s + QString::number(m_address.port) + u';');
    if (m_address.reconnectMs) {
        m_out.comment(tr("Milliseconds until the next attempt."));
        m_out.code(u"const unsigned long RECONNECT_MS = "_s + QString::number(*m_address.reconnectMs) + u';');
    }
    message();
    repeat();
    m_out.blank();
    m_out.code(u"WiFiClient client;\nbool wasConnected = false;");
    if (m_repeats)
        m_out.code(u"int rounds = 0;\nunsigned long nextMessage = 0;");
    showing();
    joiningWifi();
    m_out.blank();
    m_out.code(u"void connectToServer()\n{");
    m_out.comment(tr("Shakes hands with the server: SYN, SYN+ACK, ACK."));
    m_out.code(uR"(
    wasConnected = client.connect(SERVER_HOST, SERVER_PORT);
    if (!wasConnected) {
        Serial.println("No connection.");
        return;
    }
    Serial.println("Connected.");
)");
    if (m_repeats)
        m_out.code(u"    rounds = 0;\n    nextMessage = millis();");
    else if (m_sends)
        m_out.code(u"    client.write(MESSAGE, MESSAGE_SIZE);");
    m_out.code(u"}");
    setup(u"    connectToServer();"_s);
    m_out.blank();
    m_out.comment(tr("Called again and again. It must not wait: the board has other things to do too."));
    m_out.code(u"void loop()\n{");
    m_out.comment(tr("Takes what is there, however much: TCP is a stream and has no borders of messages."));
    m_out.code(uR"(
    if (client.available() > 0) {
        static uint8_t octets[1460];
        const int size = client.read(octets, sizeof octets);
        show(octets, size > 0 ? (size_t)size : 0);
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        client.write(octets, size > 0 ? (size_t)size : 0);");
    }
    m_out.code(u"    }");
    if (m_repeats) {
        dueCheck(u"rounds"_s, u"nextMessage"_s);
        m_out.code(u"        if (client.connected())\n            client.write(MESSAGE, MESSAGE_SIZE);\n    }");
    }
    m_out.comment(tr("The peer has closed (FIN), or the connection is lost."));
    m_out.code(uR"(
    if (wasConnected && !client.connected() && client.available() == 0) {
        Serial.println("Closed.");
        client.stop();
        wasConnected = false;
    }
)");
    if (m_address.reconnectMs)
        m_out.code(uR"(
    if (!wasConnected) {
        delay(RECONNECT_MS);
        connectToServer();
    }
)");
    m_out.code(u"}");
}

void ArduinoCode::server()
{
    m_out.comment(tr("The port of this board."));
    m_out.code(u"const uint16_t LOCAL_PORT = "_s + QString::number(m_address.port) + u';');
    message();
    repeat();
    m_out.comment(tr("As many clients at once as there is room for below."));
    m_out.code(u"const int MOST_CLIENTS = 4;");
    m_out.blank();
    m_out.code(u"WiFiServer server(LOCAL_PORT);\nWiFiClient clients[MOST_CLIENTS];\nbool taken[MOST_CLIENTS];");
    if (m_repeats) {
        m_out.comment(tr("For each of them: how often it has got the message, and when it is due again."));
        m_out.code(u"int rounds[MOST_CLIENTS];\nunsigned long nextMessage[MOST_CLIENTS];");
    }
    showing();
    joiningWifi();
    setup(u"    server.begin();"_s);
    m_out.blank();
    m_out.code(u"void welcome(WiFiClient client)\n{\n    for (int i = 0; i < MOST_CLIENTS; ++i) {");
    m_out.code(uR"(
        if (taken[i])
            continue;
        clients[i] = client;
        taken[i] = true;
        Serial.println("Connected.");
)");
    if (m_repeats)
        m_out.code(u"        rounds[i] = 0;\n        nextMessage[i] = millis();");
    else if (m_sends)
        m_out.code(u"        clients[i].write(MESSAGE, MESSAGE_SIZE);");
    m_out.code(u"        return;\n    }");
    m_out.comment(tr("All places are taken."));
    m_out.code(u"    client.stop();\n}");
    m_out.blank();
    m_out.code(u"void serve(int i)\n{");
    m_out.comment(tr("Takes what is there, however much: TCP is a stream and has no borders of messages."));
    m_out.code(uR"(
    if (clients[i].available() > 0) {
        static uint8_t octets[1460];
        const int size = clients[i].read(octets, sizeof octets);
        Serial.print(clients[i].remoteIP());
        Serial.printf(":%u ", (unsigned)clients[i].remotePort());
        show(octets, size > 0 ? (size_t)size : 0);
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        clients[i].write(octets, size > 0 ? (size_t)size : 0);");
    }
    m_out.code(u"    }");
    if (m_repeats) {
        dueCheck(u"rounds[i]"_s, u"nextMessage[i]"_s);
        m_out.code(u"        clients[i].write(MESSAGE, MESSAGE_SIZE);\n    }");
    }
    m_out.comment(tr("The client has closed (FIN), or the connection is lost."));
    m_out.code(uR"(
    if (!clients[i].connected() && clients[i].available() == 0) {
        Serial.println("Closed.");
        clients[i].stop();
        taken[i] = false;
    }
}
)");
    m_out.blank();
    m_out.comment(tr("Called again and again. It must not wait: the board has other things to do too."));
    m_out.code(u"void loop()\n{");
    m_out.comment(tr("One listening socket; each client that has connected has a socket of its own."));
    m_out.code(uR"(
    WiFiClient client = server.accept();
    if (client)
        welcome(client);
    for (int i = 0; i < MOST_CLIENTS; ++i) {
        if (taken[i])
            serve(i);
    }
}
)");
}
