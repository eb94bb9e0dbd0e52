// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/console/view/glyphcells.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

// Text assembled from cells looks the same as drawn by QPainter.
class TestGlyphCells final : public QObject
{
    Q_OBJECT

private slots:
    void looksAsDrawn_data();
    void looksAsDrawn();
    void cutsAsElidedTextDoes_data();
    void cutsAsElidedTextDoes();
    void leavesToThePainterWhatMustBeShaped_data();
    void leavesToThePainterWhatMustBeShaped();
    void knownTextsAreDrawnOnceAndLookTheSame();
    void nothingIsPaintedBesideTheStrip();

private:
    static constexpr int RowHeight = 24;
    static constexpr int Width = 400;
    static constexpr GlyphCells::Colors Colors{0xff104080, 0xffffffff};

    static QImage painted(const QString &text, int width, qreal ratio);
    static QImage drawn(const QString &text, int width, qreal ratio);
};

namespace {

// How many pixels clearly differ, in thousandths of the non-background pixels.
int difference(const QImage &one, const QImage &other)
{
    int ink = 0;
    int apart = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            ink += (b & 0xffffff) != 0xffffff;
            apart += std::abs(qRed(a) - qRed(b)) > 48;
        }
    }
    return ink ? apart * 1000 / ink : apart * 1000;
}

} // namespace

QImage TestGlyphCells::painted(const QString &text, int width, qreal ratio)
{
    GlyphCells cells;
    cells.prepare(Theme::monospace(), RowHeight, ratio);
    RowStrip strip;
    strip.resize(int(std::ceil(Width * ratio)), int(std::ceil(RowHeight * ratio)));
    strip.fill(0, strip.width(), Colors.ground);
    const auto fit = cells.fit(text, width);
    if (fit)
        cells.paintCells(strip, 5, text, *fit, Colors);
    return strip.image().copy();
}

QImage TestGlyphCells::drawn(const QString &text, int width, qreal ratio)
{
    QImage image(int(std::ceil(Width * ratio)), int(std::ceil(RowHeight * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Colors.ground);
    QPainter painter(&image);
    painter.setFont(Theme::monospace());
    painter.setPen(QColor::fromRgb(Colors.ink));
    painter.drawText(QRect(5, 0, width, RowHeight), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fitting(QFontMetrics(Theme::monospace()), text, width));
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

void TestGlyphCells::looksAsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<qreal>("ratio");
    struct Text
    {
        const char *name;
        QString text;
        int width;
    };
    const Text texts[] = {
        {"letters", u"The quick brown fox jumps over the lazy dog"_s, 380},
        {"signs", u"!\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~"_s, 380},
        {"a word that is cut", u"The quick brown fox"_s, 60},
        {"digits that are cut", u"127.0.0.1:8080"_s, 50},
        {"a line with its end", u"temp=23.5‹CR›‹LF›"_s, 380},
        {"an octet that is no character",
         u"ab\xfffd"
         u"cd"_s,
         380},
    };
    for (const Text &text : texts) {
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%s at %d %%", text.name, int(ratio * 100)) << text.text << text.width << ratio;
    }
}

void TestGlyphCells::looksAsDrawn()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(qreal, ratio);
    const QImage expected = drawn(text, width, ratio);
    QVERIFY(difference(expected, painted(QString(), width, ratio)) > 0); // there is something to see
    const int apart = difference(painted(text, width, ratio), expected);
    QVERIFY2(apart <= 60, QByteArray::number(apart).constData());
}

void TestGlyphCells::cutsAsElidedTextDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << u"The quick brown fox jumps"_s;
    QTest::newRow("digits") << u"192.168.100.200:65535"_s;
    QTest::newRow("named controls") << u"ab‹CR›‹LF›cd‹NUL›"_s;
}

void TestGlyphCells::cutsAsElidedTextDoes()
{
    QFETCH(QString, text);
    GlyphCells cells;
    cells.prepare(Theme::monospace(), RowHeight, 1);
    const QFontMetrics metrics(Theme::monospace());
    for (int width = 1; width < 220; ++width) {
        const std::optional<GlyphCells::Fit> fit = cells.fit(text, width);
        QVERIFY(fit);
        const QString cut = text.first(fit->characters) + (fit->isElided ? u"…"_s : QString());
        QCOMPARE(cut, metrics.elidedText(text, Qt::ElideRight, width));
    }
}

void TestGlyphCells::leavesToThePainterWhatMustBeShaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("ASCII") << u"abc"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a picture of a control") << u"a␍␊"_s << true;
    QTest::newRow("Chinese") << u"a你"_s << false;
    QTest::newRow("a combining mark") << u"a\u0301"_s << false;
    QTest::newRow("right to left") << u"\u05d0"_s << false;
    QTest::newRow("a character outside the first plane") << u"😀"_s << false;
    QTest::newRow("a control as it is") << u"a\n"_s << false;
}

void TestGlyphCells::leavesToThePainterWhatMustBeShaped()
{
    QFETCH(QString, text);
    GlyphCells cells;
    cells.prepare(Theme::monospace(), RowHeight, 1);
    QTEST(cells.fit(text, Width).has_value(), "isTaken");
}

void TestGlyphCells::knownTextsAreDrawnOnceAndLookTheSame()
{
    GlyphCells cells;
    cells.prepare(Theme::monospace(), RowHeight, 1);
    RowStrip strip;
    strip.resize(Width, RowHeight);
    for (int time = 0; time < 2; ++time) {
        strip.fill(0, Width, Colors.ground);
        cells.paintKnown(strip, 5, Width, u"收到 ←"_s, Qt::AlignLeft, Colors);
        QVERIFY(difference(strip.image(), drawn(u"收到 ←"_s, Width, 1)) <= 20);
    }
}

void TestGlyphCells::nothingIsPaintedBesideTheStrip()
{
    GlyphCells cells;
    cells.prepare(Theme::monospace(), RowHeight, 1);
    RowStrip strip;
    strip.resize(40, RowHeight);
    for (int x = -200; x < 100; ++x) {
        strip.fill(0, 40, Colors.ground);
        const QString text = u"MMMMMMMMMMMMMMMMMM"_s;
        cells.paintCells(strip, x, text, {text.size(), true, 0}, Colors);
        cells.paintKnown(strip, x, Width, u"收到 ←"_s, Qt::AlignLeft, Colors);
    }
    QCOMPARE(strip.image().size(), QSize(40, RowHeight)); // under AddressSanitizer this test checks more
}

SOCKETEER_TEST_WITH(QApplication, TestGlyphCells)
#include "tst_glyphcells.moc"
