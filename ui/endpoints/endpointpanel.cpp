// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/endpointpanel.h"

#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/statuslabel.h"
#include "ui/style/appstyle.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int CaptionRow = 0;
constexpr int FieldRow = 1;
constexpr int MoreRow = 2;
constexpr int BelowRow = 3;

QGridLayout *makeGrid(QWidget *parent)
{
    auto *const grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(EndpointPanel::Step);
    grid->setVerticalSpacing(EndpointPanel::Step / 2);
    return grid;
}

// Even an empty grid has one column.
int nextColumn(const QGridLayout *grid)
{
    return grid->count() == 0 ? 0 : grid->columnCount();
}

// A ring with an exclamation mark, so that the fault is not shown by colour
// alone.
QIcon faultIcon()
{
    constexpr int Side = 64; // pixels, scaled down when shown
    QPixmap pixmap(Side, Side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Theme::Role::Failed), 6));
    painter.drawEllipse(8, 8, Side - 16, Side - 16);
    painter.drawLine(Side / 2, 20, Side / 2, 36);
    painter.drawPoint(Side / 2, 46);
    return QIcon(pixmap);
}

const QString MarkName = u"wrongMark"_s;

} // namespace

EndpointPanel::EndpointPanel(QWidget *parent)
    : QWidget(parent),
      m_usualHeight(fontMetrics().height()),
      m_row(makeGrid(this)),
      m_more(new QWidget(this)),
      m_moreRow(makeGrid(m_more)),
      m_status(new StatusLabel(this)),
      m_moreButton(new QPushButton(this))
{
    m_moreRow->setContentsMargins(0, Step / 2, 0, 0);
    m_more->hide();
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setCheckable(true);
    m_moreButton->setMinimumHeight(AppStyle::FieldHeight);
    connect(m_moreButton, &QPushButton::clicked, this, &EndpointPanel::showMore);
}

void EndpointPanel::addTo(QGridLayout *grid, QWidget *field, int narrow, int wide)
{
    auto *const caption = new QLabel(grid->parentWidget());
    caption->setTextFormat(Qt::PlainText);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(field);
    m_captions.insert(field, caption);

    m_rooms.insert(field, {narrow, wide});
    field->setMinimumHeight(AppStyle::FieldHeight);
    fit(field);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int column = nextColumn(grid);
    grid->addWidget(caption, CaptionRow, column);
    grid->addWidget(field, FieldRow, column);
    grid->setColumnStretch(column, wide);
}

void EndpointPanel::fit(QWidget *field)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    m_captions.value(field)->setFont(small);
    const Room room = m_rooms.value(field);
    const double factor = double(fontMetrics().height()) / m_usualHeight;
    field->setMinimumWidth(int(room.narrow * factor));
    field->setMaximumWidth(int(room.wide * factor));
}

void EndpointPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room)
            fit(room.key());
}

void EndpointPanel::setPlain(bool plain)
{
    m_moreButton->setVisible(!plain);
    m_more->setVisible(!plain && m_moreShown);
}

void EndpointPanel::addField(QWidget *field, int narrow, int wide)
{
    addTo(m_row, field, narrow, wide);
    m_order.append(field);
}

void EndpointPanel::addMoreField(QWidget *field, int narrow, int wide)
{
    field->setParent(m_more);
    addTo(m_moreRow, field, narrow, wide);
}

void EndpointPanel::addMoreButton(QAbstractButton *button)
{
    button->setParent(m_more);
    button->setMinimumHeight(AppStyle::FieldHeight);
    m_moreRow->addWidget(button, FieldRow, nextColumn(m_moreRow));
}

void EndpointPanel::addButton(QPushButton *button)
{
    button->setMinimumHeight(AppStyle::FieldHeight);
    m_row->addWidget(button, FieldRow, m_row->columnCount());
    m_order.append(button);
}

void EndpointPanel::addGap()
{
    m_row->addItem(new QSpacerItem(Step, 0, QSizePolicy::Fixed), FieldRow, nextColumn(m_row));
}

void EndpointPanel::finish(QWidget *below)
{
    constexpr int StatusStretch = 500; // leaves the fields their full width in a window of 1280
    const int column = m_row->columnCount();
    m_row->addWidget(m_status, CaptionRow, column, 2, 1);
    m_row->setColumnStretch(column, StatusStretch);
    m_row->addWidget(m_moreButton, FieldRow, column + 1);
    m_order.append(m_moreButton);

    if (below)
        m_row->addWidget(below, BelowRow, 0, 1, -1);
    m_row->addWidget(m_more, MoreRow, 0, 1, -1);
    m_moreRow->setColumnStretch(m_moreRow->columnCount(), 1);
    for (qsizetype i = 1; i < m_order.size(); ++i)
        setTabOrder(m_order.at(i - 1), m_order.at(i));
}

void EndpointPanel::setCaption(QWidget *field, const QString &caption, const QString &tip)
{
    const QString name = fieldrules::withoutMnemonic(caption);
    if (QLabel *const label = m_captions.value(field))
        label->setText(caption);
    field->setAccessibleName(name);
    if (const auto *const combo = qobject_cast<QComboBox *>(field); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(name);
    m_tips.insert(field, tip);
    if (field->isEnabled())
        field->setToolTip(tip);
}

void EndpointPanel::setLocked(QWidget *field, const QString &why)
{
    field->setEnabled(false);
    field->setToolTip(why);
}

void EndpointPanel::setUnlocked(QWidget *field)
{
    field->setEnabled(true);
    field->setToolTip(m_tips.value(field));
}

void EndpointPanel::markWrong(QLineEdit *field, const QString &why)
{
    markRight();
    m_wrong = field;
    QAction *const mark = field->addAction(faultIcon(), QLineEdit::TrailingPosition);
    mark->setObjectName(MarkName);
    mark->setText(why);
    mark->setToolTip(Qt::convertFromPlainText(why));
    field->setAccessibleDescription(why);
}

void EndpointPanel::markRight()
{
    if (!m_wrong)
        return;
    delete m_wrong->findChild<QAction *>(MarkName);
    m_wrong->setAccessibleDescription({});
    m_wrong = nullptr;
}

bool EndpointPanel::isInMore(const QWidget *field) const
{
    return m_more->isAncestorOf(field);
}

void EndpointPanel::showMore(bool shown)
{
    m_moreShown = shown;
    m_more->setVisible(shown);
    m_moreButton->setChecked(shown);
    retranslate();
    emit moreToggled();
}

void EndpointPanel::say(const QString &sentence, bool isFault)
{
    m_status->say(sentence, isFault);
}

void EndpointPanel::retranslate()
{
    m_status->setAccessibleName(tr("Status"));
    m_moreButton->setText(m_moreShown ? tr("&Less") : tr("&More…"));
    m_moreButton->setAccessibleName(tr("More"));
    m_moreButton->setToolTip(m_moreShown ? tr("Folds the rarer fields away") : tr("Unfolds the rarer fields"));
}
