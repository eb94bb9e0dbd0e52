// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/widgets/smalltablemodel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Fruit final : public SmallTableModel
{
public:
    enum Column { Name, Weight, ColumnCount };

    int rows = 2;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }

protected:
    [[nodiscard]] QString heading(int column) const override { return column == Name ? u"Name"_s : u"Weight"_s; }
    [[nodiscard]] QString headingTip(int column) const override { return column == Weight ? u"Grams"_s : QString(); }
    [[nodiscard]] bool isNumber(int column) const override { return column == Weight; }
};

} // namespace

class TestSmallTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingHasItsTextTipAndSide();
    void outsideTheColumnsThereIsNothing();
    void anotherLanguageChangesHeadingsAndRows();
};

void TestSmallTableModel::aHeadingHasItsTextTipAndSide()
{
    const Fruit fruit;
    const auto of = [&fruit](int column, int role) { return fruit.headerData(column, Qt::Horizontal, role); };
    QCOMPARE(of(Fruit::Name, Qt::DisplayRole).toString(), u"Name"_s);
    QVERIFY(!of(Fruit::Name, Qt::ToolTipRole).isValid());
    QCOMPARE(of(Fruit::Weight, Qt::ToolTipRole).toString(), u"Grams"_s);
    QCOMPARE(of(Fruit::Name, Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeading | Qt::AlignVCenter));
    QCOMPARE(of(Fruit::Weight, Qt::TextAlignmentRole).toInt(), int(Qt::AlignTrailing | Qt::AlignVCenter));
}

void TestSmallTableModel::outsideTheColumnsThereIsNothing()
{
    const Fruit fruit;
    QVERIFY(!fruit.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!fruit.headerData(Fruit::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!fruit.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestSmallTableModel::anotherLanguageChangesHeadingsAndRows()
{
    Fruit fruit;
    const QSignalSpy headings(&fruit, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy rows(&fruit, &QAbstractItemModel::dataChanged);
    fruit.retranslate();
    QCOMPARE(headings.size(), 1);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][1].toModelIndex(), fruit.index(1, Fruit::Weight));
    fruit.rows = 0;
    fruit.retranslate();
    QCOMPARE(headings.size(), 2);
    QCOMPARE(rows.size(), 1);
}

SOCKETEER_TEST_WITH(QApplication, TestSmallTableModel)
#include "tst_smalltablemodel.moc"
