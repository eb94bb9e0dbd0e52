// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QWidget>

// Shows the octets of a message on one line, as many as there is room for. Its
// work is bounded by its width.
class Preview final : public QWidget
{
    Q_OBJECT

public:
    explicit Preview(QWidget *parent = nullptr);

    void setOctets(const QByteArray &octets);
    void clear(); // shows nothing, because the message is invalid

    [[nodiscard]] QString text() const { return m_text; } // as shown, cut to the width

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rewrite();

    QByteArray m_octets;
    bool m_shown = false;
    QString m_text;
};
