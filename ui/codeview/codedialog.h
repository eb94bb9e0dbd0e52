// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/codegen/languages.h"
#include "app/net/network.h"

#include <QDialog>
#include <QTimer>

class CodeHighlighter;
class ProgramRunner;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

// Shows what the current tab does as a program, which can be copied, saved and,
// in Python, run; its output appears as notes in the console. Follows the tab.
class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int RefreshDelayMs = 100; // so that typing is not held up

    CodeDialog(Network &network, QWidget *parent);
    ~CodeDialog() override;

    struct Tab
    {
        QString name;
        EndpointId endpoint = 0;
        CodeRequest request;
        QString whyNotRun; // empty: the tab does not block the program
    };
    void setTab(const Tab &tab);

    void refreshLater(); // the tab's settings may have changed
    [[nodiscard]] bool isRunning() const;

signals:
    void tabNeeded(); // asks for setTab() with the tab's current settings

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    // codedialogparts.cpp
    void build();
    void retranslate();

    [[nodiscard]] const CodeLanguage &language() const;
    void generate();
    void showText(const QString &text);
    void showControls();
    void copy();
    void chooseFile();
    void write(const QString &fileName);
    void toggleRun();
    void onPrinted(const QString &line);
    void onEnded(int status);
    void showRemarks(const QString &sentence, bool isFault);
    void showColors();

    Network &m_network;
    Tab m_tab;
    Listing m_listing;
    ProgramRunner *m_run;
    EndpointId m_runOf = 0; // the tab whose program is running, or ran last
    QTimer m_refresh;
    bool m_isFault = false; // the remarks report a fault

    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_receivedLabel;
    QComboBox *m_received;
    QPlainTextEdit *m_text;
    CodeHighlighter *m_highlighter;
    QLabel *m_remarks;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_start;
    QPushButton *m_close;
};
