// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/model/recordformatter.h"

#include "app/journal/recordtext.h"
#include "app/payload/textcodec.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NsPerMs = 1'000'000;

QDateTime localTime(qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(timeNs / NsPerMs);
}

} // namespace

Record startOf(const Record &record, qsizetype octets)
{
    if (record.payload.size() <= octets)
        return record;
    Record start = record;
    start.payload = record.payload.first(octets);
    start.head.tail = 0;
    const QString name = record.flow->origin ? record.flow->origin->address.charset : QString();
    const Charset charset = Charset::find(name).value_or(Charset());
    const QByteArray carried = record.head.carry.view().toByteArray() + start.payload.toByteArray();
    start.payload.chop(std::min<qsizetype>(charset.incompleteTail(carried), octets));
    return start;
}

QString RecordFormatter::time(qint64 timeNs)
{
    return localTime(timeNs).toString(u"HH:mm:ss.zzz");
}

QString RecordFormatter::fullTime(qint64 timeNs)
{
    const QDateTime local = localTime(timeNs);
    const qint64 rest = timeNs % NsPerMs;
    const QString offset = local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"t");
    return u"%1 %2 %3 %4"_s.arg(local.toString(u"yyyy-MM-dd HH:mm:ss.zzz"))
        .arg(rest / 1000, 3, 10, QChar(u'0'))
        .arg(rest % 1000, 3, 10, QChar(u'0'))
        .arg(offset);
}

QString RecordFormatter::endpoint(const Record &record) const
{
    const std::shared_ptr<const Origin> &origin = record.flow->origin;
    if (!origin || !origin->endpoint)
        return {};
    const EndpointAddress &address = origin->address;
    QString name = m_names.value(origin->endpoint);
    if (name.isEmpty())
        name = address.name.isEmpty() ? address.kind().name() : address.name;
    const quint16 port = address.isBound() ? address.port : record.flow->local.port;
    return port ? u"%1 :%2"_s.arg(name).arg(port) : name;
}

QString RecordFormatter::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Opened:
        return tr("opened");
    case RecordKind::Closed:
        return tr("closed");
    case RecordKind::Connected:
        return tr("connected");
    case RecordKind::Disconnected:
        return tr("disconnected");
    case RecordKind::Received:
        return tr("received");
    case RecordKind::Sent:
        return tr("sent");
    case RecordKind::Failed:
        return tr("failed");
    case RecordKind::Dropped:
        return tr("dropped");
    case RecordKind::Note:
        return tr("note");
    }
    return {};
}

QString RecordFormatter::cast(Cast cast)
{
    switch (cast) {
    case Cast::Unknown:
        return {};
    case Cast::Unicast:
        return tr("unicast");
    case Cast::Broadcast:
        return tr("broadcast");
    case Cast::Multicast:
        return tr("multicast");
    }
    return {};
}

QString RecordFormatter::peer(const Record &record) const
{
    return m_peerNames.withAddress(record.flow->peer);
}

QString RecordFormatter::remark(const Record &record)
{
    if (record.head.kind == RecordKind::Sent && !record.flow->interfaceName.isEmpty())
        return tr("(through %1)").arg(record.flow->interfaceName);
    return {};
}

QString RecordFormatter::text(const Record &record, qsizetype octets) const
{
    const QString text = record.isData() ? payloadText(startOf(record, octets)) : messageText(record);
    return notation::forScreen(text, m_controls);
}

QString RecordFormatter::hex(const Record &record, qsizetype octets)
{
    return notation::toHex(record.payload.first(std::min(record.payload.size(), octets)), u' ');
}

QString RecordFormatter::payload(const Record &record, qsizetype octets) const
{
    if (!record.isData() || m_showAs == ShowAs::Text)
        return text(record, octets);
    return m_showAs == ShowAs::Hex ? hex(record, octets) : hex(record, octets) + u" │ "_s + text(record, octets);
}

Theme::Role RecordFormatter::tone(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Received:
        return Theme::Role::Received;
    case RecordKind::Sent:
        return Theme::Role::Sent;
    case RecordKind::Failed:
    case RecordKind::Dropped:
        return Theme::Role::Failed;
    default:
        return Theme::Role::Event;
    }
}

QString RecordFormatter::sentence(const Record &record) const
{
    QStringList parts{tr("record %1").arg(record.number), kind(record.head.kind)};
    if (record.head.own)
        parts << tr("our own");
    parts << time(record.head.timeNs) << endpoint(record);
    const QString far = peer(record);
    if (!far.isEmpty())
        parts << (record.head.kind == RecordKind::Received ? tr("from %1") : tr("peer %1")).arg(far);
    if (record.isData())
        parts << tr("%n octet(s)", nullptr, int(std::min<qsizetype>(record.payload.size(), INT_MAX)));
    parts << remark(record);
    parts.removeAll(QString());
    return tr("%1: %2", "a record's head, then what it says").arg(parts.join(u", "_s), payload(record));
}

QString RecordFormatter::plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString RecordFormatter::noLongerKept()
{
    return tr("(no longer kept)");
}
