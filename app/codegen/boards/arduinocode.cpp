// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/boards/arduinocode.h"

#include "app/codegen/boards/boardlimits.h"
#include "app/codegen/common/literals.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString Library = u"Arduino/ESP32"_s;

} // namespace

ArduinoCode::ArduinoCode(const CodeRequest &request) : ProgramCode(request, u"//"_s) { }

Problem ArduinoCode::whyNot() const
{
    if (const Problem problem = boardlimits::problem(m_request, Library); !problem.isNull())
        return problem;
    if (m_address.groups.size() > 1)
        return {Problem::Word::Other,
                {QT_TRANSLATE_NOOP("Notice", "%1 cannot do what this tab does."), {Library}},
                {QT_TRANSLATE_NOOP("Notice", "A WiFiUDP object joins one multicast group.")},
                {QT_TRANSLATE_NOOP("Notice", "Leave one group, or use MicroPython.")}};
    return {};
}

Notices ArduinoCode::remarks() const
{
    return boardlimits::remarks(m_request);
}

void ArduinoCode::head()
{
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(tr("For an ESP32. Put in the name and the password of your network, upload it, and open the serial "
                     "monitor with 115200 baud."));
    m_out.blank();
    m_out.code(u"#include <WiFi.h>");
    if (!m_request.isStream())
        m_out.code(u"#include <WiFiUdp.h>");
    m_out.blank();
    m_out.comment(tr("Your network."));
    m_out.code(u"const char WIFI_NAME[] = \"your-network\";\nconst char WIFI_PASSWORD[] = \"your-password\";");
    m_out.blank();
}

void ArduinoCode::message()
{
    if (!m_sends)
        return;
    m_out.comment(tr("The message, octet by octet as it is sent. C adds a zero at the end, which is not sent."));
    m_out.message(m_request.message, u"const uint8_t MESSAGE[] ="_s, &literals::cString, u"    ;"_s);
    m_out.code(u"const size_t MESSAGE_SIZE = sizeof MESSAGE - 1;");
}

void ArduinoCode::repeat()
{
    if (!m_repeats)
        return;
    m_out.comment(tr("The message is sent again and again: the milliseconds between, and how many times (0: until "
                     "stopped)."));
    m_out.code(u"const unsigned long PERIOD_MS = "_s + QString::number(m_request.repeat->periodMs) + u';');
    m_out.code(u"const int ROUNDS = "_s + QString::number(roundsAsInt()) + u';');
}

void ArduinoCode::showing()
{
    m_out.blank();
    const bool isUtf8 = m_request.message.charset == Charset();
    m_out.comment(
        isUtf8 ? tr("Control characters are shown as \\x0a: a peer cannot drive your terminal with them.")
               : tr("C does not know %1: what is not ASCII is shown as \\xe4.").arg(m_request.message.charset.name()));
    m_out.code(u"void show(const uint8_t *octets, size_t size)\n{\n    for (size_t i = 0; i < size; ++i) {");
    m_out.code(isUtf8 ? u"        if (octets[i] >= 0x20 && octets[i] != 0x7f)"
                      : u"        if (octets[i] >= 0x20 && octets[i] < 0x7f)");
    m_out.code(uR"(
            Serial.write(octets[i]);
        else
            Serial.printf("\\x%02x", octets[i]);
    }
    Serial.println();
}
)");
}

void ArduinoCode::joiningWifi()
{
    m_out.blank();
    m_out.code(uR"(
void joinWifi()
{
    WiFi.mode(WIFI_STA);
    WiFi.begin(WIFI_NAME, WIFI_PASSWORD);
    while (WiFi.status() != WL_CONNECTED)
        delay(250);
    Serial.print("Address of this board: ");
    Serial.println(WiFi.localIP());
}
)");
}

// millis() starts again from 0 after 49 days; the difference stays right.
void ArduinoCode::dueCheck(const QString &rounds, const QString &next)
{
    m_out.comment(tr("millis() counts the milliseconds since the start; the difference stays right when it begins anew "
                     "after 49 days."));
    m_out.code(u"    if ((ROUNDS == 0 || "_s + rounds + u" < ROUNDS) && (long)(millis() - "_s + next + u") >= 0) {"_s);
    m_out.code(u"        ++"_s + rounds + u";\n        "_s + next + u" += PERIOD_MS;"_s);
}
