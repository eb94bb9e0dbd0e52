// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/python/pythoncode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

namespace {

// Python knows all other charsets by our names.
QString codecOf(const Charset &charset)
{
    return charset.name() == "windows-949"_L1 ? u"cp949"_s : charset.name();
}

} // namespace

PythonCode::PythonCode(const CodeRequest &request) : ProgramCode(request, u"#"_s) { }

Problem PythonCode::whyNot() const
{
    return m_request.oneSourceProblem(u"Python"_s);
}

void PythonCode::head()
{
    m_out.code(u"#!/usr/bin/env python3");
    m_out.comment(tr("Does what this tab does: %1").arg(m_address.toString()));
    m_out.comment(tr("Start it with “python3 FILE”; Ctrl+C ends it."));
    m_out.blank();
    if (m_request.isStream())
        m_out.code(u"import codecs");
    m_out.code(u"import socket");
    if (!m_address.groups.isEmpty() || !m_request.multicastInterface().isEmpty())
        m_out.code(u"import struct");
    if (m_repeats || m_address.kind().listens())
        m_out.code(u"import threading");
    if (m_repeats || m_address.reconnectMs)
        m_out.code(u"import time");
    m_out.blank();
}

// Only getaddrinfo() understands an IPv6 zone.
QString PythonCode::endpoint(const QString &host, quint16 port) const
{
    const QString pair = literals::pythonText(host) + u", "_s + QString::number(port);
    return host.contains(u'%') ? u"socket.getaddrinfo("_s + pair + u")[0][4]"_s : u'(' + pair + u')';
}

void PythonCode::local()
{
    m_out.comment(m_address.port == 0 ? tr("The address of this machine; with port 0 the system chooses one.")
                                      : tr("The address and port of this machine; 0.0.0.0 and :: are all of its "
                                           "addresses."));
    m_out.code(u"LOCAL = "_s + endpoint(m_address.host, m_address.port));
}

void PythonCode::message()
{
    if (m_sends) {
        m_out.comment(tr("The message, octet by octet as it is sent."));
        m_out.message(m_request.message, u"MESSAGE = ("_s, &literals::pythonBytes, u")"_s);
    }
    m_out.comment(tr("How octets that arrive become text."));
    m_out.code(u"CHARSET = "_s + literals::pythonText(codecOf(m_request.message.charset)));
}

void PythonCode::repeat()
{
    if (!m_repeats)
        return;
    m_out.comment(
        tr("The message is sent again and again: the seconds between, and how many times (0: until stopped)."));
    m_out.code(u"PERIOD = "_s + QString::number(m_request.repeat->periodMs / 1000.0, 'g', 12));
    m_out.code(u"ROUNDS = "_s + QString::number(m_request.repeat->rounds));
}

void PythonCode::foot()
{
    m_out.blank(2);
    m_out.code(uR"(
if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass  # Ctrl+C
    except OSError as problem:
        raise SystemExit(f"It did not work: {problem}")
)");
}
