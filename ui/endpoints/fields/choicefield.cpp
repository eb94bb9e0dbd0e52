// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fields/choicefield.h"

#include <QAbstractItemView>
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

} // namespace

ChoiceField::ChoiceField(Source source, QWidget *parent) : QComboBox(parent), m_source(source)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would complete to addresses that nobody meant
    setItemDelegate(new HintDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    refill();
    setEditText({});
}

void ChoiceField::refill()
{
    const QList<Choice> offered = m_source();
    if (offered == m_choices || view()->isVisible()) // never while somebody is choosing
        return;
    m_choices = offered;
    const QSignalBlocker block(this);
    const QSignalBlocker blockLine(lineEdit());
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    for (const Choice &choice : offered) {
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
