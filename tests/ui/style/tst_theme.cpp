// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// WCAG 2: relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const QList<std::pair<QByteArray, QPalette>> &schemes()
{
    static const QList<std::pair<QByteArray, QPalette>> both{{"light", Theme::lightPalette()},
                                                             {"dark", Theme::darkPalette()}};
    return both;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsReadable_data();
    void textIsReadable();
    void meaningfulColoursAreReadable_data();
    void meaningfulColoursAreReadable();
    void onAProjectorTheContrastIsHigher_data();
    void onAProjectorTheContrastIsHigher();
    void aChoiceIsReadBackFromItsWord_data();
    void aChoiceIsReadBackFromItsWord();
    void theSchemeChangesAtRunTime();
    void aChangeOfTheSystemIsFollowedOnce();
    void arrowsHaveRoomAndLieInside();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTheme::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QApplication::instance()));
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");

    struct Row
    {
        const char *name;
        QPalette::ColorRole text, ground;
    };
    const Row rows[] = {
        {"text in the window", QPalette::WindowText, QPalette::Window},
        {"text in a field", QPalette::Text, QPalette::Base},
        {"text on every second row", QPalette::Text, QPalette::AlternateBase},
        {"text on a button", QPalette::ButtonText, QPalette::Button},
        {"selected text", QPalette::HighlightedText, QPalette::Highlight},
        {"a placeholder", QPalette::PlaceholderText, QPalette::Base},
        {"a caption in the window", QPalette::PlaceholderText, QPalette::Window},
        {"a link", QPalette::Link, QPalette::Base},
        {"a tooltip", QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[scheme, palette] : schemes()) {
        for (const Row &row : rows) {
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                const bool disabled = group == QPalette::Disabled;
                QTest::addRow("%s, %s%s", row.name, scheme.constData(),
                              disabled                        ? ", disabled"
                                  : group == QPalette::Active ? ""
                                                              : ", in the background")
                    << palette.color(group, row.text) << palette.color(group, row.ground) << (disabled ? 3.0 : 4.5);
            }
        }
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::meaningfulColoursAreReadable_data()
{
    QTest::addColumn<Theme::Role>("role");
    QTest::addColumn<double>("least");

    QTest::newRow("received") << Theme::Role::Received << 4.5;
    QTest::newRow("sent") << Theme::Role::Sent << 4.5;
    QTest::newRow("an event") << Theme::Role::Event << 4.5;
    QTest::newRow("failed") << Theme::Role::Failed << 4.5;
    QTest::newRow("muted") << Theme::Role::Muted << 4.5;
    QTest::newRow("the light of an open endpoint") << Theme::Role::LightOn << 3.0;
    QTest::newRow("the light of a busy one") << Theme::Role::LightBusy << 3.0;
    QTest::newRow("the light of a closed one") << Theme::Role::LightOff << 2.5;
    QTest::newRow("the light of a failed one") << Theme::Role::LightFault << 3.0;
}

void TestTheme::meaningfulColoursAreReadable()
{
    QFETCH(Theme::Role, role);
    QFETCH(double, least);
    for (const auto &[scheme, palette] : schemes()) {
        for (const auto ground : {QPalette::Base, QPalette::Window}) {
            const double ratio = contrast(Theme::color(role, palette), palette.color(ground));
            QVERIFY2(ratio >= least, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(scheme)).arg(ratio)));
        }
    }
}

void TestTheme::onAProjectorTheContrastIsHigher_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Theme::Role>("role");

    for (const bool dark : {false, true}) {
        for (const auto role :
             {Theme::Role::Received, Theme::Role::Sent, Theme::Role::Event, Theme::Role::Failed, Theme::Role::Muted})
            QTest::addRow("%s, role %d", dark ? "dark" : "light", int(role)) << dark << role;
    }
}

void TestTheme::onAProjectorTheContrastIsHigher()
{
    constexpr double Enhanced = 7; // WCAG 2.1, success criterion 1.4.6
    QFETCH(bool, dark);
    QFETCH(Theme::Role, role);
    const QPalette palette = Theme::strongPalette(dark);
    const double ratio = contrast(Theme::color(role, palette), palette.color(QPalette::Base));
    QVERIFY2(ratio >= Enhanced, qPrintable(QString::number(ratio)));
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= Enhanced);
    QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= Enhanced);
}

void TestTheme::aChoiceIsReadBackFromItsWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << u"light"_s << Theme::Choice::Light;
    QTest::newRow("dark") << u"dark"_s << Theme::Choice::Dark;
    QTest::newRow("nothing is the system's") << QString() << Theme::Choice::System;
}

void TestTheme::aChoiceIsReadBackFromItsWord()
{
    QFETCH(QString, word);
    QTEST(Theme::fromText(word), "choice");
    QCOMPARE(Theme::toText(Theme::fromText(word)), word);
}

void TestTheme::theSchemeChangesAtRunTime()
{
    QWidget widget;
    m_theme->use(Theme::Choice::Dark);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::darkPalette().color(QPalette::Window));
    const QColor dark = Theme::color(Theme::Role::Received);
    m_theme->use(Theme::Choice::Light);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::lightPalette().color(QPalette::Window));
    QVERIFY(Theme::color(Theme::Role::Received) != dark);
}

void TestTheme::aChangeOfTheSystemIsFollowedOnce()
{
    m_theme->use(Theme::Choice::System);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // Following the system must not trigger itself endlessly.
    struct Counter final : QObject
    {
        int changes = 0;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            changes += event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance();
            return false;
        }
    } counter;
    QCoreApplication::instance()->installEventFilter(&counter);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);
    QTRY_VERIFY(counter.changes > 0);
    const int after = counter.changes;
    for (int round = 0; round < 10; ++round)
        QTest::qWait(0);
    QVERIFY(counter.changes <= after + 2);
    QCOMPARE(window.palette().color(QPalette::Window), Theme::lightPalette().color(QPalette::Window));
}

void TestTheme::arrowsHaveRoomAndLieInside()
{
    QComboBox combo;
    combo.addItem(u"Text with escapes"_s);
    combo.adjustSize();
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect arrow = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
    const QRect text = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                                     &combo);
    QVERIFY(combo.rect().contains(arrow));
    QVERIFY(!arrow.intersects(text));
    QVERIFY(text.width() >= combo.fontMetrics().horizontalAdvance(combo.currentText()));
}

SOCKETEER_TEST_WITH(QApplication, TestTheme)
#include "tst_theme.moc"
