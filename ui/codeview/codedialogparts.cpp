// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/codedialog.h"

#include "ui/codeview/codehighlighter.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

// Builds the dialog's widgets and sets their texts.

namespace {

constexpr int Step = 8; // pixels: the grid of the window

} // namespace

void CodeDialog::build()
{
    setObjectName(u"code"_s);
    const auto label = [this](QWidget *field) {
        auto *const made = new QLabel(this);
        made->setBuddy(field);
        return made;
    };
    const auto button = [this](const QString &name) {
        auto *const made = new QPushButton(this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_language = new QComboBox(this);
    m_language->setObjectName(u"programLanguage"_s);
    for (const CodeLanguage &language : CodeLanguage::all())
        m_language->addItem(language.name, QString(language.word));
    m_languageLabel = label(m_language);
    m_received = new QComboBox(this);
    m_received->setObjectName(u"whenReceived"_s);
    m_received->addItem(QString(), int(CodeRequest::Received::Show));
    m_received->addItem(QString(), int(CodeRequest::Received::Echo));
    m_received->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_receivedLabel = label(m_received);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"program"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(Theme::monospace());
    m_highlighter = new CodeHighlighter(m_text->document());
    m_highlighter->setPalette(palette());
    m_remarks = new QLabel(this);
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remarks->setWordWrap(true);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remarks->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_copy = button(u"copy"_s);
    m_save = button(u"save"_s);
    m_start = button(u"run"_s);
    m_close = button(u"close"_s);

    auto *const choices = new QHBoxLayout;
    choices->setSpacing(Step);
    choices->addWidget(m_languageLabel);
    choices->addWidget(m_language);
    choices->addSpacing(2 * Step);
    choices->addWidget(m_receivedLabel);
    choices->addWidget(m_received);
    choices->addStretch();
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Step);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Step, 2 * Step, 2 * Step, 2 * Step);
    column->setSpacing(2 * Step);
    column->addLayout(choices);
    column->addWidget(m_text, 1);
    column->addWidget(m_remarks);
    column->addLayout(buttons);
    resize(800, 640);
}

void CodeDialog::retranslate()
{
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_receivedLabel->setText(tr("&When something arrives"));
    m_received->setAccessibleName(tr("When something arrives"));
    m_received->setItemText(0, tr("Show it"));
    m_received->setItemText(1, tr("Show it and send it back"));
    m_text->setAccessibleName(tr("Program"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setText(tr("&Save…"));
    m_save->setAccessibleName(tr("Save"));
    m_close->setText(tr("Close"));
    showControls();
}
