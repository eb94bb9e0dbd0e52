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

// The frame of every tab: a row of fields with small captions above them, the
// status beside them, and the less common fields in a second row that unfolds.
// Knows nothing about endpoints.
class EndpointPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Step = 8; // pixels: the grid of the window
    explicit EndpointPanel(QWidget *parent);

    // Add fields in the order of the screen, which is also that of the Tab key.
    // A field shrinks to `narrow` if there is no room.
    void addField(QWidget *field, int narrow, int wide);
    void addButton(QPushButton *button);
    void addGap();
    void addMoreField(QWidget *field, int narrow, int wide);
    void addMoreButton(QAbstractButton *button); // the button's text serves as its caption
    // Adds the status, More and, if given, a widget below the row.
    void finish(QWidget *below = nullptr);

    // The caption includes the mnemonic; the accessible name is the same
    // without it.
    void setCaption(QWidget *field, const QString &caption, const QString &tip = {});
    // The tooltip of a locked field says why it cannot be changed.
    void setLocked(QWidget *field, const QString &why);
    void setUnlocked(QWidget *field);

    void markWrong(QLineEdit *field, const QString &why);
    void markRight();
    [[nodiscard]] bool isInMore(const QWidget *field) const;

    [[nodiscard]] bool isMoreShown() const { return m_moreShown; }
    void showMore(bool shown);

    void say(const QString &sentence, bool isFault);
    void setPlain(bool plain); // hides the less common controls
    void retranslate();

signals:
    void moreToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTo(QGridLayout *grid, QWidget *field, int narrow, int wide);

    struct Room
    {
        int narrow, wide; // pixels, at the initial font size
    };

    void fit(QWidget *field); // adapts the widths to the font size

    QHash<QWidget *, QLabel *> m_captions; // children of this
    QHash<QWidget *, Room> m_rooms;
    int m_usualHeight; // of a line at the initial font size, pixels
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
