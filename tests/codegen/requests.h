// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/languages.h"

#include <QTranslator>

#include <utility>

// Requests for the tests of generated programs.
namespace requests {

[[nodiscard]] inline EndpointAddress addressOf(const QString &text)
{
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
    Q_ASSERT(parsed.problem.isNull());
    return parsed.address;
}

// Everything that could break a literal or a comment.
[[nodiscard]] inline Message nastyMessage(const QString &charset = QStringLiteral("UTF-8"))
{
    Message message;
    message.typed = QStringLiteral("-n \"hi\" \\x41 ?\?/ %d%s 'x' `y` $z */ {0} 你好fa");
    message.lineEnd = notation::LineEnd::CrLf;
    message.checksum = Checksum::find(u"CRC-16/MODBUS").value();
    message.charset = Charset::find(charset).value();
    return message;
}

[[nodiscard]] inline CodeRequest of(const QString &address, const Message &message = nastyMessage())
{
    CodeRequest request;
    request.address = addressOf(address);
    request.address.charset = message.charset.name();
    request.message = message;
    request.broadcasts = {QStringLiteral("127.255.255.255")};
    return request;
}

// The program in the language with that word.
[[nodiscard]] inline Listing programIn(const QString &language, const CodeRequest &request)
{
    const CodeLanguage *const found = CodeLanguage::find(language);
    Q_ASSERT(found);
    return found->generate(request);
}

using Named = std::pair<QString, CodeRequest>;

// Covers every branch of the generators.
[[nodiscard]] inline QList<Named> variants()
{
    QList<Named> plain{
        {QStringLiteral("udp"), of(QStringLiteral("udp://0.0.0.0:7788?to=192.168.1.20:8080"))},
        {QStringLiteral("udp by name"), of(QStringLiteral("udp://127.0.0.1:0?to=localhost:8080&rcvbuf=65536"))},
        {QStringLiteral("udp that receives"), of(QStringLiteral("udp://0.0.0.0:7788"))},
        {QStringLiteral("udp with IPv6"), of(QStringLiteral("udp://[fe80::1%25lo]:7788?to=[fe80::2%25lo]:8080"))},
        {QStringLiteral("udp in groups"),
         of(QStringLiteral(
             "udp://0.0.0.0:7788?to=239.1.2.3:7788&group=239.1.2.3&group=239.1.2.4&iface=lo&ttl=3&loop=1"))},
        {QStringLiteral("udp in one group"),
         of(QStringLiteral("udp://0.0.0.0:7788?group=239.1.2.3&to=239.1.2.3:7788"))},
        {QStringLiteral("udp in an IPv6 group"),
         of(QStringLiteral("udp://[::]:7788?to=[ff02::7788]:7788&group=ff02::7788&iface=lo&ttl=3&loop=0"))},
        {QStringLiteral("udp in groups of all kinds"),
         of(QStringLiteral("udp://0.0.0.0:7788?group=239.1.2.3%25all&group=239.1.2.4%25lo&group=232.1.2.3@192.168.1.5&"
                           "iface=lo&share=1&ttl=0"))},
        {QStringLiteral("udp on every interface"),
         of(QStringLiteral("udp://0.0.0.0:7788?to=239.1.2.3:7788&group=239.1.2.3&iface=all&share=1"))},
        {QStringLiteral("broadcast"), of(QStringLiteral("broadcast://0.0.0.0:7788?to=8080"))},
        {QStringLiteral("limited broadcast"), of(QStringLiteral("broadcast://0.0.0.0:0?to=8080&via=limited"))},
        {QStringLiteral("broadcast to an address"),
         of(QStringLiteral("broadcast://0.0.0.0:0?to=8080&via=192.168.1.255"))},
        {QStringLiteral("client"), of(QStringLiteral("tcp-client://192.168.1.20:8080"))},
        {QStringLiteral("client with everything"),
         of(QStringLiteral("tcp-client://localhost:8080?from=127.0.0.1:7000&reconnect=1500"),
            nastyMessage(QStringLiteral("GB18030")))},
        {QStringLiteral("client with IPv6"), of(QStringLiteral("tcp-client://[fe80::2%25lo]:8080?from=[::1]:0"))},
        {QStringLiteral("server"), of(QStringLiteral("tcp-server://0.0.0.0:7788"))},
        {QStringLiteral("server with IPv6"), of(QStringLiteral("tcp-server://[::]:7788"))},
    };
    QList<Named> all;
    for (const auto &[name, request] : std::as_const(plain)) {
        all.append({name, request});
        CodeRequest busy = request;
        busy.repeat = CodeRequest::Repeat{250, 3};
        busy.received = CodeRequest::Received::Echo;
        all.append({name + QStringLiteral(", repeated and echoing"), busy});
        CodeRequest silent = request;
        silent.message = {};
        silent.repeat = CodeRequest::Repeat{1000, 0};
        all.append({name + QStringLiteral(", without a message"), silent});
    }
    CodeRequest longOne = of(QStringLiteral("tcp-client://192.168.1.20:8080"));
    longOne.message.typed = QString(5000, u'?');
    all.append({QStringLiteral("client with a long message"), longOne});
    return all;
}

// A translation whose words do their worst to break out of comments.
class HostileLanguage final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Code") != 0)
            return {};
        return QStringLiteral("中文：") + QString::fromUtf8(source)
            + QStringLiteral(" */ \"\"\" ''' \u202e \u0007\r\nimport nothing; /* ?\?/\n#error ?\?/\u2028\\");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace requests
