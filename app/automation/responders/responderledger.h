// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/host/interfaces.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

// Who answered the last message of a broadcast endpoint.
struct Responder
{
    Peer peer;
    QString interfaceName; // through which the first answer came
    qint64 firstNs = 0; // from when the message left through that interface to its arrival
    quint64 answers = 0;
    quint64 octets = 0; // of all answers
    QByteArray first; // payload of the first answer, its beginning
    bool isWhole = true; // the payload is no longer than that
    bool isNew = false; // did not answer the previous message
    bool isDuplicate = false; // it answered more often than it was asked
    bool isUnexpected = false; // not from a subnet that the message went to

    bool operator==(const Responder &) const = default;
};

// Finds the responders in the records of one endpoint, given in order. The sends
// of one message through several interfaces are one round. So are sends of the
// same message that follow one another faster than once a second: which of them
// is answered cannot be known.
class ResponderLedger
{
public:
    static constexpr qsizetype MaxListed = 10'000; // later ones are only counted
    static constexpr qsizetype MaxKept = 1472; // octets of a payload: a datagram in one Ethernet frame
    static constexpr qint64 RoundNs = 1'000'000'000;

    // This machine's, as they are now: they say from where answers are expected.
    void setInterfaces(const QList<interfaces::Interface> &interfaces) { m_interfaces = interfaces; }
    // True when something is new.
    bool take(const Record &record);

    [[nodiscard]] const QList<Responder> &responders() const { return m_responders; } // as they came
    [[nodiscard]] quint64 round() const { return m_round; } // from 1; 0 before the first message
    [[nodiscard]] qint64 sentNs() const { return m_startNs; } // since 1970-01-01 UTC
    [[nodiscard]] quint64 sends() const { return m_sends; } // of the message, in this round
    [[nodiscard]] const QByteArray &message() const { return m_message; }
    [[nodiscard]] quint64 unlisted() const { return m_unlisted; } // answers from responders that are not listed

private:
    struct Target
    {
        Peer to;
        QString interfaceName;
        qint64 firstNs; // in this round
        qint64 lastNs;
        quint64 sends;
    };
    struct Network
    {
        QHostAddress address;
        int prefix;
    };

    bool takeSent(const Record &record);
    bool takeAnswer(const Record &record);
    [[nodiscard]] Target *targetOf(const Record &sent);
    [[nodiscard]] bool belongsToRound(const Record &sent, const Target *known) const;
    void startRound(const Record &sent);
    void expectAnswersFrom(const Peer &to, const QString &interfaceName);
    [[nodiscard]] bool isExpected(const Peer &peer) const;
    [[nodiscard]] qint64 sinceSent(const Record &answer) const;

    QList<interfaces::Interface> m_interfaces;
    QList<Target> m_targets;
    QList<Network> m_networks;
    bool m_expectsAnyone = false; // it went where the subnets are not known
    QByteArray m_message;
    quint64 m_round = 0;
    qint64 m_startNs = 0;
    qint64 m_lastSentNs = 0;
    quint64 m_sends = 0;
    bool m_isRepeated = false; // this round began shortly after the previous one, with the same message

    QList<Responder> m_responders;
    QHash<Peer, qsizetype> m_places;
    QSet<Peer> m_before; // who answered the previous round
    quint64 m_unlisted = 0;
};
