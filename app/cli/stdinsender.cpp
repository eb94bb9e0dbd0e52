// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/stdinsender.h"

#include "app/cli/terminal.h"

#include <QTimer>

#include <utility>

namespace {

constexpr int AskAgainMs = 10;

} // namespace

StdinSender::StdinSender(Network &network, EndpointId id, const EndpointAddress &address, const Arguments &arguments,
                         QObject *parent)
    : QObject(parent),
      m_network(network),
      m_id(id),
      m_charset(Charset::find(address.charset).value_or(Charset())),
      m_arguments(arguments)
{
    connect(&m_network, &Network::stateChanged, this, [this](EndpointId from, const EndpointState &state) {
        if (from == m_id)
            onStateChanged(state);
    });
    connect(&m_network, &Network::answered, this, [this](EndpointId from, const EndpointState &state) {
        if (from == m_id)
            onAnswered(state);
    });
    connect(&m_input, &StandardInput::arrived, this, &StdinSender::onPieceArrived);
    connect(&m_input, &StandardInput::ended, this, &StdinSender::onInputEnded);
}

void StdinSender::stop()
{
    if (hasEnded())
        return;
    m_input.stop();
    m_step = Step::Ended;
    emit ended();
}

void StdinSender::onStateChanged(const EndpointState &state)
{
    if (m_step != Step::Holding || !state.canSend())
        return;
    m_step = Step::Reading;
    m_input.ask();
}

void StdinSender::onAnswered(const EndpointState &state)
{
    if (m_step != Step::Sending)
        return;
    if (state.pending > MaxWaiting) {
        QTimer::singleShot(AskAgainMs, this, [this] { m_network.ask(m_id); });
        return;
    }
    m_step = Step::Holding;
    onStateChanged(state);
}

void StdinSender::onPieceArrived(const QByteArray &octets)
{
    m_step = Step::Sending;
    qsizetype from = 0;
    for (qsizetype end = octets.indexOf('\n'); end >= 0; end = octets.indexOf('\n', from)) {
        sendLine(std::exchange(m_line, {}) + octets.mid(from, end - from));
        from = end + 1;
    }
    m_line += octets.mid(from);
    if (m_line.size() >= MaxLine)
        sendLine(std::exchange(m_line, {}));
    m_network.ask(m_id);
}

void StdinSender::onInputEnded()
{
    if (!m_line.isEmpty())
        sendLine(std::exchange(m_line, {}));
    m_step = Step::Ended;
    emit ended();
}

// Sends as --send would. In UTF-8 the octets pass unchanged, valid or not.
void StdinSender::sendLine(QByteArray line)
{
    if (m_charset == Charset()) {
        line += notation::lineEndOctets(m_arguments.lineEnd);
        line += m_arguments.checksum.of(line);
        m_network.tell(m_id, Send{line});
        return;
    }
    const Message message{QString::fromUtf8(line), notation::Kind::Text, m_arguments.lineEnd, m_arguments.checksum,
                          m_charset};
    const notation::Octets octets = message.toOctets();
    if (octets.isValid())
        m_network.tell(m_id, Send{octets.octets});
    else
        terminal::printMessage(tr("A line was not sent: %1").arg(octets.error.text()));
}
