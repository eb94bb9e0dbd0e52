// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class StatusLabel;

// What every tab has: a row of fields with small captions above them, the
// status beside them, and the rarer fields in a second row that unfolds. Knows
// nothing of endpoints.
class EndpointPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Step = 8; // pixels: the grid of the window
    explicit EndpointPanel(QWidget *parent);

    // In the order of the screen, which is the order of the Tab key. A field
    // shrinks to `narrow` where there is no room.
    void addField(QWidget *field, int narrow, int wide);
    void addButton(QPushButton *button);
    void addGap();
    void addMoreField(QWidget *field, int narrow, int wide);
    void addMoreButton(QAbstractButton *button); // its text is its caption
    // Status, More and, where there is one, a widget below the row.
    void finish(QWidget *below = nullptr);

    // The caption carries the mnemonic; the accessible name is the same without it.
    void setCaption(QWidget *field, const QString &caption, const QString &tip = {});
    // A locked field says in its tooltip why it cannot be changed.
    void setLocked(QWidget *field, const QString &why);
    void setUnlocked(QWidget *field);

    void markWrong(QLineEdit *field, const QString &why);
    void markRight();
    [[nodiscard]] bool isInMore(const QWidget *field) const;

    [[nodiscard]] bool isMoreShown() const { return m_moreShown; }
    void showMore(bool shown);

    void say(const QString &sentence, bool isFault);
    void setPlain(bool plain); // without what is rarer
    void retranslate();

signals:
    void moreToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTo(QGridLayout *grid, QWidget *field, int narrow, int wide);

    struct Room
    {
        int narrow, wide; // pixels, for letters of the size at the start
    };

    void fit(QWidget *field); // to the size of the letters

    QHash<QWidget *, QLabel *> m_captions; // children of this
    QHash<QWidget *, Room> m_rooms;
    int m_usualHeight; // of a line at the start, pixels
    QHash<const QWidget *, QString> m_tips;
    QList<QWidget *> m_order;
    QGridLayout *m_row;
    QWidget *m_more;
    QGridLayout *m_moreRow;
    StatusLabel *m_status;
    QPushButton *m_moreButton;
    QLineEdit *m_wrong = nullptr;
    bool m_moreShown = false;
};
