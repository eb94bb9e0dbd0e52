// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/appstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb window, base, alternate, button, border, shadow, text, muted, disabled, accent, onAccent, link, visited, tip;
};

constexpr Shades Light{0xfff5f7fa, 0xffffffff, 0xfff5f7fa, 0xffffffff, 0xffd3d9e1, 0xffaab3bf, 0xff171c23,
                       0xff596372, 0xff7d8794, 0xff1566d6, 0xffffffff, 0xff1259bd, 0xff6b3fa0, 0xffffffff};
constexpr Shades Dark{0xff1d2127, 0xff14171b, 0xff1a1e23, 0xff181c21, 0xff363d46, 0xff0a0c0e, 0xffe9edf2,
                      0xff9da7b4, 0xff6f7985, 0xff5c9fff, 0xff0b1524, 0xff7ab4ff, 0xffc6a2f5, 0xff2a3038};

constexpr Shades StrongLight{0xffffffff, 0xffffffff, 0xfff2f2f2, 0xffffffff, 0xff3f4650, 0xff000000, 0xff000000,
                             0xff2b313a, 0xff4d5560, 0xff0a3f94, 0xffffffff, 0xff0a3f94, 0xff4b1d80, 0xffffffff};
constexpr Shades StrongDark{0xff000000, 0xff000000, 0xff141414, 0xff000000, 0xffb9c0c9, 0xff000000, 0xffffffff,
                            0xffdde2e8, 0xffaab2bc, 0xffffd84a, 0xff000000, 0xffa8d0ff, 0xffe2c9ff, 0xff000000};

QPalette paletteOf(const Shades &scheme)
{
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 20> roles{{
        {QPalette::Window, scheme.window},       {QPalette::WindowText, scheme.text},
        {QPalette::Base, scheme.base},           {QPalette::AlternateBase, scheme.alternate},
        {QPalette::Text, scheme.text},           {QPalette::PlaceholderText, scheme.muted},
        {QPalette::Button, scheme.button},       {QPalette::ButtonText, scheme.text},
        {QPalette::BrightText, scheme.onAccent}, {QPalette::Light, scheme.base},
        {QPalette::Midlight, scheme.window},     {QPalette::Mid, scheme.border},
        {QPalette::Dark, scheme.border},         {QPalette::Shadow, scheme.shadow},
        {QPalette::Highlight, scheme.accent},    {QPalette::HighlightedText, scheme.onAccent},
        {QPalette::Link, scheme.link},           {QPalette::LinkVisited, scheme.visited},
        {QPalette::ToolTipBase, scheme.tip},     {QPalette::ToolTipText, scheme.text},
    }};
    QPalette palette;
    for (const auto &[role, color] : roles)
        palette.setColor(role, QColor::fromRgb(color));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(scheme.disabled));
    // A selection in a disabled list is still readable: it keeps its text's colour.
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(scheme.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(scheme.text));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor::fromRgb(scheme.window));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(scheme.window));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Only the strong palettes use plain black or white as their ground.
bool isStrong(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Window).rgb();
    return window == StrongLight.window || window == StrongDark.window;
}

} // namespace

Theme::Theme(QApplication &application) : m_application(application), m_usualFont(QApplication::font())
{
    application.setStyle(new AppStyle);
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

void Theme::use(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::magnify(double scale)
{
    m_isStrong = scale > 1;
    QFont font = m_usualFont;
    if (m_isStrong && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else if (m_isStrong)
        font.setPixelSize(int(font.pixelSize() * scale));
    QApplication::setFont(font);
    apply();
}

Theme::Choice Theme::fromText(const QString &text)
{
    if (text == "light"_L1)
        return Choice::Light;
    return text == "dark"_L1 ? Choice::Dark : Choice::System;
}

QString Theme::toText(Choice choice)
{
    switch (choice) {
    case Choice::System:
        return {};
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

QPalette Theme::lightPalette()
{
    return paletteOf(Light);
}

QPalette Theme::darkPalette()
{
    return paletteOf(Dark);
}

QPalette Theme::strongPalette(bool dark)
{
    return paletteOf(dark ? StrongDark : StrongLight);
}

QColor Theme::color(Role role)
{
    return color(role, QGuiApplication::palette());
}

QColor Theme::color(Role role, const QPalette &palette)
{
    struct Shade
    {
        QRgb light, dark, strongLight, strongDark;
    };
    // In the order of Role.
    static constexpr std::array<Shade, 9> Colors{{
        {0xff0a6e3f, 0xff5dd39e, 0xff00512a, 0xff7dffbb},
        {0xff154fb5, 0xff82b8ff, 0xff0a3f94, 0xffa8d0ff},
        {0xff7a4b00, 0xffe8c062, 0xff5c3800, 0xffffe08a},
        {0xffb3161f, 0xffff7f78, 0xff8f000f, 0xffffaaa5},
        {0xff596372, 0xff9da7b4, 0xff2b313a, 0xffdde2e8},
        {0xff0b7a43, 0xff5dd39e, 0xff00612f, 0xff7dffbb},
        {0xffb06a00, 0xffe8b03a, 0xff8a5300, 0xffffd070},
        {0xff8b95a1, 0xff6b7683, 0xff5f6873, 0xff98a3af},
        {0xffc9232c, 0xffff6b63, 0xffa80012, 0xffff9790},
    }};
    const Shade &shade = Colors[size_t(role)];
    if (isStrong(palette))
        return QColor::fromRgb(isDark(palette) ? shade.strongDark : shade.strongLight);
    return QColor::fromRgb(isDark(palette) ? shade.dark : shade.light);
}

QColor Theme::colorOnSelection()
{
    return QGuiApplication::palette().color(QPalette::HighlightedText);
}

QFont Theme::monospace()
{
    static const QString cjk = [] {
        for (const QString &family :
             {u"Noto Sans Mono CJK SC"_s, u"Sarasa Mono SC"_s, u"Source Han Mono SC"_s, u"Source Han Mono"_s})
            if (QFontDatabase::hasFamily(family))
                return family;
        return QString();
    }();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const double usual = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    const double now = QApplication::font().pointSizeF();
    if (usual > 0 && now > 0 && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * now / usual);
    if (!cjk.isEmpty())
        font.setFamilies({cjk, font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Every window gets this event when the platform's theme changes.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_choice == Choice::System)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return false;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Without a palette of ours the application shows the platform's.
    QApplication::setPalette({});
    return isDark(QGuiApplication::palette());
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::System ? systemIsDark() : m_choice == Choice::Dark;
    const QPalette palette = m_isStrong ? strongPalette(dark) : dark ? darkPalette() : lightPalette();
    // Set only when it differs: each change repolishes every widget.
    if (QGuiApplication::palette() != palette)
        QApplication::setPalette(palette);
}
