// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/groupsdialog.h"

#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/style/appstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/smalltable.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 16;
constexpr int Step = 8;
} // namespace

GroupsDialog::GroupsDialog(QWidget *parent)
    : QDialog(parent),
      m_model(new GroupsModel(this)),
      m_empty(new QLabel(this)),
      m_table(new QTableView(this)),
      m_group(new QLineEdit(this)),
      m_source(new QLineEdit(this)),
      m_interface(new ChoiceField(&choices::multicastInterfaces, this)),
      m_join(new QPushButton(this)),
      m_complaint(new QLabel(this)),
      m_leave(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"groups"_s);
    makeTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();

    auto *const row = new QHBoxLayout;
    row->setSpacing(Step);
    row->addWidget(m_leave);
    row->addStretch(1);
    row->addWidget(m_buttons);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, Edge, Edge, Edge);
    column->setSpacing(Edge);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addLayout(makeFields());
    column->addLayout(row);

    for (QPushButton *const button : {m_join, m_leave})
        button->setAutoDefault(false);
    m_group->setObjectName(u"group"_s);
    m_source->setObjectName(u"source"_s);
    m_interface->setObjectName(u"groupInterface"_s);
    m_join->setObjectName(u"join"_s);
    m_leave->setObjectName(u"leave"_s);
    connect(m_join, &QPushButton::clicked, this, &GroupsDialog::join);
    connect(m_leave, &QPushButton::clicked, this, &GroupsDialog::leave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsDialog::showRows);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    retranslate();
    resize(720, 320);
    m_group->setFocus();
}

void GroupsDialog::makeTable()
{
    m_table->setObjectName(u"groupTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    smalltable::dress(*m_table);
    for (const auto &[column, width] : {std::pair(GroupsModel::Group, 160), std::pair(GroupsModel::Source, 130),
                                        std::pair(GroupsModel::Interface, 130)})
        m_table->setColumnWidth(column, width);
    auto *const remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &GroupsDialog::leave);
}

QGridLayout *GroupsDialog::makeFields()
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(Step);
    grid->setVerticalSpacing(Step / 2);
    for (QWidget *const field : std::initializer_list<QWidget *>{m_group, m_source, m_interface}) {
        auto *const caption = new QLabel(this);
        caption->setTextFormat(Qt::PlainText);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setBuddy(field);
        field->setMinimumHeight(AppStyle::FieldHeight);
        const int column = int(m_fields.size());
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
        m_fields << Field{caption, field};
    }
    m_join->setMinimumHeight(AppStyle::FieldHeight);
    grid->addWidget(m_join, 1, int(m_fields.size()));
    grid->addWidget(m_complaint, 2, 0, 1, -1);
    for (QLineEdit *const line : {m_group, m_source, m_interface->lineEdit()}) {
        connect(line, &QLineEdit::returnPressed, this, &GroupsDialog::join);
        connect(line, &QLineEdit::textChanged, m_complaint, &QLabel::hide);
    }
    return grid;
}

void GroupsDialog::update(const QList<GroupsModel::Row> &rows)
{
    m_model->update(rows);
    showRows();
}

void GroupsDialog::setTabInterface(const QString &name)
{
    m_tabInterface = name;
    // If the tab names no interface, joining on every interface is sure to
    // receive.
    if (m_interface->currentText().isEmpty() && name.isEmpty())
        m_interface->setEditText(QString(MulticastGroup::EveryInterface));
    retranslate();
}

void GroupsDialog::showRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, GroupsModel::Group));
    const GroupsModel::Row *const chosen = m_model->at(m_table->currentIndex().row());
    const QString tip = chosen ? tr("Leaves %1").arg(chosen->group.toString()) : tr("There is no group to leave.");
    m_leave->setEnabled(chosen);
    m_leave->setToolTip(plainToolTip(tip));
    m_leave->setAccessibleDescription(tip);
}

void GroupsDialog::join()
{
    const std::optional<MulticastGroup> group = parseGroup();
    if (!group)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->group == *group)
            return complain(tr("%1 is in the list already.").arg(group->toString()));
    }
    m_group->clear();
    m_source->clear();
    m_group->setFocus();
    emit joinRequested(*group);
}

void GroupsDialog::leave()
{
    if (const GroupsModel::Row *const chosen = m_model->at(m_table->currentIndex().row())) {
        const MulticastGroup group = chosen->group;
        emit leaveRequested(group);
    }
}

// The group field also accepts all three parts at once, in the syntax of an
// address.
std::optional<MulticastGroup> GroupsDialog::parseGroup()
{
    const QString ip = m_group->text().trimmed();
    std::optional<MulticastGroup> group = MulticastGroup::parse(ip);
    if (!group) {
        complain(ip.isEmpty() ? tr("There is no group yet: fill it in.")
                              : tr("“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin "
                                   "with ff in IPv6.")
                                    .arg(ip));
        return std::nullopt;
    }
    if (const QString interface = m_interface->currentText().trimmed();
        !interface.isEmpty() && group->interfaceName.isEmpty())
        group->interfaceName = interface;
    if (const QString source = m_source->text().trimmed(); !source.isEmpty())
        group->source = source;
    group = MulticastGroup::parse(group->toString());
    if (!group)
        complain(tr("The source is one sender's IP address, of the same kind as the group, or empty; the "
                    "interface is a name."));
    return group;
}

void GroupsDialog::complain(const QString &why)
{
    QPalette palette = m_complaint->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed));
    m_complaint->setPalette(palette);
    m_complaint->setText(why);
    m_complaint->show();
}

void GroupsDialog::name(const Field &field, const QString &caption, const QString &tip)
{
    const QString plain = fieldrules::withoutMnemonic(caption);
    field.caption->setText(caption);
    field.widget->setAccessibleName(plain);
    field.widget->setToolTip(tip);
    if (auto *const choice = qobject_cast<ChoiceField *>(field.widget))
        choice->lineEdit()->setAccessibleName(plain);
}

void GroupsDialog::retranslate()
{
    setWindowTitle(tr("Multicast groups"));
    m_table->setAccessibleName(tr("Multicast groups"));
    m_empty->setText(tr("No group yet."));
    name(m_fields.at(0), tr("&Group"), tr("224.0.0.0 to 239.255.255.255, or an IPv6 address that begins with ff"));
    name(m_fields.at(1), tr("&Source"),
         tr("The one sender that is heard (source-specific multicast); empty: everybody"));
    name(m_fields.at(2), tr("&Interface"), tr("Where it is joined; all: on every interface that is up"));
    m_source->setPlaceholderText(tr("any"));
    m_interface->lineEdit()->setPlaceholderText(m_tabInterface.isEmpty() ? tr("the system chooses")
                                                                         : tr("as the tab: %1").arg(m_tabInterface));
    m_interface->refill();
    m_join->setText(tr("&Join"));
    m_join->setAccessibleName(tr("Join"));
    m_join->setToolTip(tr("Joins the group now, or when the tab opens"));
    m_leave->setText(tr("&Leave"));
    m_leave->setAccessibleName(tr("Leave"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_complaint->hide();
    m_model->retranslate();
    showRows();
}

void GroupsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
