// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

// Fusion with our palettes for light and dark, following the system's scheme
// unless one is chosen. Also holds the colours for which there is no palette
// role.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice : quint8 { System, Light, Dark };

    explicit Theme(QApplication &application);

    void use(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] static Choice fromText(const QString &text); // "light", "dark", else System
    [[nodiscard]] static QString toText(Choice choice);

    // For a projector: makes letters `scale` times as large and uses the
    // palettes of the highest contrast. 1 restores the usual look.
    void magnify(double scale);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();
    [[nodiscard]] static QPalette strongPalette(bool dark); // black and white

    // Colours by their meaning, in the current palette; for painting and icons.
    enum class Role : quint8 { Received, Sent, Event, Failed, Muted, LightOn, LightBusy, LightOff, LightFault };
    [[nodiscard]] static QColor color(Role role);
    [[nodiscard]] static QColor color(Role role, const QPalette &palette);
    [[nodiscard]] static QColor colorOnSelection();
    [[nodiscard]] static QFont monospace(); // with CJK if the system has such a font; of the usual size

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool systemIsDark() const;
    void apply();

    QApplication &m_application;
    QFont m_usualFont;
    Choice m_choice = Choice::System;
    bool m_isStrong = false;
};
