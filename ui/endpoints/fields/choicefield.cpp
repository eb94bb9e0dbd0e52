// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fields/choicefield.h"

#include "app/base/multicastgroup.h"
#include "app/net/host/interfaces.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int HintRole = Qt::UserRole;

class HintDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString hint = index.data(HintRole).toString(); !hint.isEmpty())
            option->text += u"   "_s + hint;
    }
};

// 255.255.255.255 once for each interface that can carry it, a /31 too (RFC 3021).
QList<ChoiceField::Choice> limitedWays()
{
    QList<ChoiceField::Choice> list;
    for (const interfaces::Interface &interface : interfaces::all()) {
        const QStringList networks = interfaces::networksOf(interface);
        if (interface.up && interface.carriesBroadcasts && !networks.isEmpty())
            list.append({choices::limitedOn(interface.name),
                         QCoreApplication::translate("Choices", "from %1").arg(networks.first().section(u'/', 0, 0))});
    }
    return list;
}

QString hintFor(const interfaces::Interface &interface)
{
    return interface.up ? interface.name : QCoreApplication::translate("Choices", "%1, down").arg(interface.name);
}

} // namespace

ChoiceField::ChoiceField(Source source, QWidget *parent) : QComboBox(parent), m_source(source)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would finish addresses that nobody meant
    setItemDelegate(new HintDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    refill();
    setEditText({});
}

void ChoiceField::refill()
{
    const QList<Choice> choices = m_source();
    if (choices == m_choices || view()->isVisible()) // not under the hand that chooses
        return;
    m_choices = choices;
    const QSignalBlocker block(this);
    const QSignalBlocker blockLine(lineEdit());
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    for (const Choice &choice : choices) {
        addItem(choice.text);
        setItemData(count() - 1, choice.hint, HintRole);
        setItemData(count() - 1, QString(choice.text + u' ' + choice.hint).trimmed(), Qt::AccessibleTextRole);
    }
    setCurrentIndex(findText(typed));
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor); // somebody may be typing
}

void ChoiceField::showPopup()
{
    refill();
    constexpr int ForFrameAndScrollBar = 32;
    view()->setMinimumWidth(qMax(width(), view()->sizeHintForColumn(0) + ForFrameAndScrollBar));
    QComboBox::showPopup();
}

QList<ChoiceField::Choice> choices::localAddresses()
{
    QList<ChoiceField::Choice> list;
    list.append({u"0.0.0.0"_s, QCoreApplication::translate("Choices", "all interfaces")});
    list.append({u"127.0.0.1"_s, QCoreApplication::translate("Choices", "this machine only")});
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses) {
            const QString ip = address.ip.toString();
            if (ip != u"127.0.0.1")
                list.append({ip, hintFor(interface)});
        }
    }
    list.append({u"::"_s, QCoreApplication::translate("Choices", "all interfaces, IPv6")});
    return list;
}

QList<ChoiceField::Choice> choices::broadcastWays()
{
    QList<ChoiceField::Choice> list;
    list.append({allInterfaces(), {}});
    list.append({u"255.255.255.255"_s, QCoreApplication::translate("Choices", "the local network only")});
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses) {
            if (!address.broadcast.isNull()) {
                list.append({interface.name, address.broadcast.toString()});
                break;
            }
        }
    }
    list.append(limitedWays());
    return list;
}

QList<ChoiceField::Choice> choices::multicastInterfaces()
{
    QList<ChoiceField::Choice> list;
    list.append({QString(MulticastGroup::EveryInterface), QCoreApplication::translate("Choices", "every interface")});
    for (const interfaces::Interface &interface : interfaces::all())
        list.append({interface.name, interface.up ? QString() : QCoreApplication::translate("Choices", "down")});
    return list;
}

QString choices::limitedOn(const QString &interface)
{
    return QCoreApplication::translate("Choices", "255.255.255.255 on %1").arg(interface);
}

QString choices::allInterfaces()
{
    return QCoreApplication::translate("Choices", "All interfaces");
}
