// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/qt/qtcode.h"

#include "app/codegen/common/literals.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCString = 4095; // octets

} // namespace

QtCode::QtCode(const CodeRequest &request) : ProgramCode(request, u"//"_s) { }

Problem QtCode::whyNot() const
{
    return m_request.oneSourceProblem(u"Qt"_s);
}

void QtCode::head()
{
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(
        tr("Build it with “c++ -std=c++17 -fPIC -o program FILE $(pkg-config --cflags --libs Qt6Network)” and "
           "start it with “./program”; Ctrl+C ends it."));
    m_out.blank();
    m_out.code(u"#include <QCoreApplication>\n#include <QDebug>\n#include <QHostAddress>");
    if (m_address.kind().target == EndpointKind::Target::HostAndPort) {
        m_out.code(u"#include <QHostInfo>\n#include <QNetworkInterface>");
    }
    if (!m_request.isStream())
        m_out.code(u"#include <QNetworkDatagram>");
    m_out.code(u"#include <QNetworkProxy>\n#include <QStringDecoder>");
    if (m_address.kind().listens())
        m_out.code(u"#include <QTcpServer>");
    if (m_request.isStream())
        m_out.code(u"#include <QTcpSocket>");
    m_out.code(u"#include <QTimer>");
    if (!m_request.isStream())
        m_out.code(u"#include <QUdpSocket>");
    m_out.blank();
    m_out.code(u"#include <cstdio>");
    if (m_request.isStream() || m_repeats)
        m_out.code(u"#include <memory>");
    m_out.blank();
}

void QtCode::local()
{
    m_out.comment(m_address.port == 0 ? tr("The address of this machine; with port 0 the system chooses one.")
                                      : tr("The address and port of this machine; 0.0.0.0 and :: are all of its "
                                           "addresses."));
    m_out.code(u"static const char LocalHost[] = "_s + literals::cText(m_address.host) + u';');
    m_out.code(u"static const quint16 LocalPort = "_s + QString::number(m_address.port) + u';');
}

void QtCode::message()
{
    if (m_sends) {
        m_out.comment(tr("The message, octet by octet as it is sent. C adds a zero at the end, which is not sent."));
        if (m_request.message.toOctets().octets.size() <= LongestCString)
            m_out.message(m_request.message, u"static const unsigned char Message[] ="_s, &literals::cString,
                          u"    ;"_s);
        else
            m_out.message(m_request.message, u"static const unsigned char Message[] = {"_s, &literals::cNumbers,
                          u"    0};"_s);
    }
    m_out.comment(tr("How octets that arrive become text."));
    m_out.code(u"static const char Charset[] = "_s + literals::cText(m_request.message.charset.name()) + u';');
}

void QtCode::repeat()
{
    if (!m_repeats)
        return;
    m_out.comment(tr("The message is sent again and again: the milliseconds between, and how many times (0: until "
                     "stopped)."));
    m_out.code(u"static const int PeriodMs = "_s + QString::number(m_request.repeat->periodMs) + u';');
    m_out.code(u"static const int Rounds = "_s + QString::number(roundsAsInt()) + u';');
}

void QtCode::showing()
{
    m_out.blank();
    m_out.comment(tr("Control characters are shown as \\n, \\u001B, …: a peer cannot drive your terminal with them."));
    m_out.code(uR"(
static void show(const QHostAddress &peer, quint16 port, const QString &text)
{
    QString line;
    QDebug(&line).nospace() << qPrintable(peer.toString()) << ':' << port << ' ' << text;
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

static void tell(const char *what, const QHostAddress &address, quint16 port)
{
    std::printf("%s %s:%d\n", what, qPrintable(address.toString()), int(port));
    std::fflush(stdout);
}
)");
}

void QtCode::mainBegin()
{
    m_out.blank();
    m_out.code(u"int main(int argc, char **argv)\n{\n    QCoreApplication application(argc, argv);");
    if (m_sends)
        m_out.code(u"    const QByteArray message(reinterpret_cast<const char *>(Message), sizeof Message - 1);");
}

// `send` is a statement; the timer goes with `context`.
void QtCode::repeating(const QString &context, const QString &send)
{
    m_out.comment(tr("The timer calls this again and again, until all rounds are done."));
    m_out.code(u"        auto *const timer = new QTimer("_s + context + u");"_s);
    m_out.code(u"        const auto rounds = std::make_shared<int>(0);\n        const auto round = [=] {");
    m_out.code(u"            "_s + send);
    m_out.code(uR"(
            if (++*rounds == Rounds)
                timer->stop();
        };
        QObject::connect(timer, &QTimer::timeout, timer, round);
        timer->start(PeriodMs);
)");
    m_out.comment(tr("The first time at once."));
    m_out.code(u"        round();");
}

void QtCode::mainEnd()
{
    m_out.comment(tr("From here on the event loop waits for everything at once."));
    m_out.code(u"    return application.exec();\n}");
}
