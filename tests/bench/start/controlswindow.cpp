// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of plain Qt controls: menu, status bar, four tabs with fields, a text.

#include "tests/bench/start/paintclock.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(u"File"_s)->addAction(u"Quit"_s);
    window.statusBar()->showMessage(u"ready"_s);
    auto *tabs = new QTabWidget;
    for (const QString &name : {u"UDP"_s, u"Broadcast"_s, u"TCP client"_s, u"TCP server"_s}) {
        auto *page = new QWidget;
        auto *form = new QFormLayout(page);
        form->addRow(u"Address"_s, new QLineEdit(u"127.0.0.1"_s));
        form->addRow(u"Port"_s, new QSpinBox);
        form->addRow(u"Mode"_s, new QComboBox);
        form->addRow(new QPushButton(u"Open"_s));
        tabs->addTab(page, name);
    }
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->addWidget(tabs);
    column->addWidget(new QPlainTextEdit);
    window.setCentralWidget(centre);
    window.resize(1280, 800);
    const PaintClock clock(window);
    window.show();
    return QApplication::exec();
}
