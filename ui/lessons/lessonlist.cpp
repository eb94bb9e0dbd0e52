// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lessons/lessonlist.h"

#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8;
constexpr int NameRole = Qt::UserRole;

QString signOf(const LessonProgress &progress)
{
    using State = LessonProgress::State;
    return LessonProgress::signOf(progress.isDone() ? State::Done : progress.ticked > 0 ? State::Now : State::Later);
}

} // namespace

LessonList::LessonList(QWidget *parent)
    : QWidget(parent),
      m_hint(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_folder(new QPushButton(this))
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"lessonList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(Step / 4);
    m_folder->setObjectName(u"lessonsFolder"_s);
    auto *const bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_folder);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Step, Step, Step, Step);
    column->setSpacing(Step);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &LessonList::open);
    connect(m_list, &QListWidget::itemActivated, this, &LessonList::open);
    connect(m_folder, &QPushButton::clicked, this, &LessonList::folderWanted);
    retranslate();
}

void LessonList::setEntries(const QList<Entry> &entries, const QList<LessonError> &errors)
{
    m_entries = entries;
    m_errors = errors;
    fill();
}

void LessonList::choose(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

void LessonList::open(const QListWidgetItem *item)
{
    if (const QString name = item->data(NameRole).toString(); !name.isEmpty())
        emit chosen(name);
}

void LessonList::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString title = entry.number ? u"%1. %2"_s.arg(*entry.number).arg(entry.progress.text.title)
                                           : entry.progress.text.title;
        const QString summary = entry.progress.summary();
        const QString state = entry.isOwn ? tr("%1, own lesson", "\"3 of 5\"").arg(summary) : summary;
        auto *const item = new QListWidgetItem(m_list);
        item->setText(
            tr("%1 %2 (%3)", "a sign, a lesson's title, \"3 of 5\"").arg(signOf(entry.progress), title, state));
        item->setData(NameRole, entry.name);
        item->setData(Qt::AccessibleTextRole, title);
        item->setData(Qt::AccessibleDescriptionRole, state);
    }
    for (const LessonError &error : std::as_const(m_errors)) {
        auto *const item = new QListWidgetItem(u"⚠ "_s + error.text(), m_list);
        item->setData(Qt::AccessibleTextRole, error.text());
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1)); // none in an empty list
}

void LessonList::retranslate()
{
    m_hint->setText(tr("Experiments whose steps are ticked when the program sees them happen. Choose one."));
    m_list->setAccessibleName(tr("Lessons"));
    m_folder->setText(tr("Lessons folder…"));
    m_folder->setToolTip(plainToolTip(tr("Opens the folder for lessons of your own: a file that you put there is "
                                         "listed here at once")));
    fill();
}

void LessonList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
