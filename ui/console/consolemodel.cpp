// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolemodel.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

ConsoleModel::ConsoleModel(const Journal &journal, QObject *parent)
    : QAbstractTableModel(parent),
      m_journal(journal),
      m_first(journal.first())
{
}

ConsoleModel::~ConsoleModel() = default;

void ConsoleModel::update()
{
    if (!isPaused())
        dropFront(floor() - 1);
    grow();
}

void ConsoleModel::setQuery(const Query &query)
{
    beginResetModel();
    m_search.reset();
    m_first = floor();
    m_rows = 0;
    m_lost = 0;
    if (!query.isEmpty())
        m_search = std::make_unique<Search>(m_journal, query, m_first);
    endResetModel();
    grow();
}

void ConsoleModel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    update();
    m_pausedAt = paused ? std::optional(m_journal.size()) : std::nullopt;
    update();
}

void ConsoleModel::clear()
{
    m_clearedTo = m_journal.size();
    if (isPaused())
        m_pausedAt = m_clearedTo;
    dropFront(m_clearedTo);
    grow();
}

void ConsoleModel::setNames(QHash<EndpointId, QString> names)
{
    m_formatter.setNames(std::move(names));
    repaintAll();
}

void ConsoleModel::setShowAs(ShowAs showAs)
{
    m_formatter.setShowAs(showAs);
    repaintAll();
}

void ConsoleModel::setControls(notation::Controls controls)
{
    m_formatter.setControls(controls);
    repaintAll();
}

void ConsoleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    repaintAll();
}

void ConsoleModel::repaintAll()
{
    if (m_rows)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

quint64 ConsoleModel::limit() const
{
    return m_pausedAt.value_or(m_journal.size());
}

quint64 ConsoleModel::floor() const
{
    const quint64 size = m_journal.size();
    const quint64 tooMany = size > MaxRows ? size - MaxRows + 1 : 1;
    return std::max({m_journal.first(), m_clearedTo + 1, tooMany});
}

bool ConsoleModel::isSearching() const
{
    return m_search && m_search->examined() < limit();
}

quint64 ConsoleModel::inScope() const
{
    const quint64 lowest = floor();
    const quint64 highest = limit();
    return highest < lowest ? 0 : highest - lowest + 1;
}

quint64 ConsoleModel::heldBack() const
{
    return m_journal.size() - limit();
}

quint64 ConsoleModel::numberAt(int row) const
{
    if (row < m_lost || row >= m_rows)
        return 0;
    return m_search ? m_search->numberAt(quint64(row - m_lost)) : m_first + quint64(row);
}

int ConsoleModel::rowsBelow(quint64 number) const
{
    if (!m_search)
        return int(std::clamp<qint64>(qint64(number - m_first), 0, m_rows));
    return number == 0 ? 0 : std::min(m_rows, m_lost + int(m_search->countUpTo(number - 1)));
}

int ConsoleModel::rowOf(quint64 number) const
{
    const int row = rowsBelow(number);
    return row < m_rows && numberAt(row) == number ? row : -1;
}

std::vector<quint64> ConsoleModel::numbers() const
{
    std::vector<quint64> numbers(std::size_t(m_rows - m_lost));
    if (m_search)
        std::generate(numbers.begin(), numbers.end(),
                      [&, place = quint64(0)]() mutable { return m_search->numberAt(place++); });
    else
        std::iota(numbers.begin(), numbers.end(), m_first);
    return numbers;
}

void ConsoleModel::dropFront(quint64 upTo)
{
    if (upTo < m_first && !m_lost)
        return;
    const quint64 lastShown = numberAt(m_rows - 1);
    const int rows = rowsBelow(upTo + 1);
    if (rows)
        beginRemoveRows({}, 0, rows - 1);
    m_rows -= rows;
    m_first = std::max(m_first, upTo + 1);
    if (m_search) {
        m_search->dropUpTo(upTo);
        countLost(lastShown);
    }
    if (rows)
        endRemoveRows();
}

// The search lets go of what the journal evicts, at a time of its own.
void ConsoleModel::countLost(quint64 lastShown)
{
    m_lost = m_rows - int(m_search->countUpTo(lastShown));
}

void ConsoleModel::grow()
{
    const quint64 highest = limit();
    int rows = m_rows;
    if (m_search) {
        rows = m_lost + int(m_search->countUpTo(highest));
    } else if (highest >= m_first) {
        rows = int(highest + 1 - m_first);
    }
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ConsoleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column == Octets ? Qt::AlignRight : Qt::AlignLeft)));
    const Record record = recordAt(index.row());
    if (!record.isValid())
        return role == Qt::DisplayRole && column == Payload ? RecordFormatter::noLongerKept() : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cell(record, column);
    case Qt::ForegroundRole:
        return color(record, column);
    case Qt::ToolTipRole:
        return RecordFormatter::plainToolTip(toolTip(record, column));
    case Qt::AccessibleTextRole:
        return column == Direction ? RecordFormatter::kind(record.head.kind) : cell(record, column);
    case Qt::AccessibleDescriptionRole:
        return m_formatter.sentence(record);
    case RemarkRole:
        return column == Payload ? RecordFormatter::remark(record) : QVariant();
    case HexRole:
        return record.isData() ? RecordFormatter::hex(record) : QVariant();
    case TextRole:
        return m_formatter.text(record);
    default:
        return {};
    }
}

QString ConsoleModel::cell(const Record &record, Column column) const
{
    switch (column) {
    case Time:
        return RecordFormatter::time(record.head.timeNs);
    case Endpoint:
        return m_formatter.endpoint(record);
    case Direction:
        return RecordFormatter::direction(record);
    case Peer:
        return RecordFormatter::peer(record);
    case Octets:
        return RecordFormatter::octets(record);
    case Payload:
        return m_formatter.payload(record);
    case ColumnCount:
        break;
    }
    return {};
}

QString ConsoleModel::toolTip(const Record &record, Column column) const
{
    constexpr qsizetype MaxLength = 1000;
    switch (column) {
    case Time: {
        const QString full = RecordFormatter::fullTime(record.head.timeNs);
        return record.head.kernelTime ? full + u'\n' + tr("The kernel's receive time") : full;
    }
    case Endpoint:
        return record.flow->origin ? record.flow->origin->text : QString();
    case Direction:
        return record.head.own ? tr("Our own broadcast, come back") : QString();
    case Peer:
        return record.flow->peer.isNull() ? QString() : tr("Double-click to reply to %1").arg(cell(record, Peer));
    case Octets:
        return {};
    case Payload: {
        const QString text = QStringList{cell(record, Payload), RecordFormatter::remark(record)}.join(u' ').trimmed();
        return text.size() > MaxLength ? text.first(MaxLength) + u'…' : text;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ConsoleModel::color(const Record &record, Column column) const
{
    const bool quiet = column == Time || column == Endpoint || column == Octets;
    if (!quiet && column == Payload && record.isData())
        return {};
    const QColor color = Theme::color(quiet ? Theme::Role::Muted : RecordFormatter::tone(record.head.kind));
    return color.isValid() ? color : QVariant();
}

QVariant ConsoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Octets ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Endpoint:
        return tr("Endpoint");
    case Direction:
        return tr("Direction");
    case Peer:
        return tr("Peer");
    case Octets:
        return tr("Octets");
    case Payload:
        return tr("Payload");
    case ColumnCount:
        break;
    }
    return {};
}
