// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

// The translators of the running program, switched at run time. Lives on the
// application's thread; the application object must exist.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QStringList available(); // "en", "zh_CN"
    [[nodiscard]] static QString nativeName(const QString &code); // "English", "简体中文"
    [[nodiscard]] static QString ofSystem(); // "zh_CN" where the system's locale is Chinese

    [[nodiscard]] QString current() const { return m_current; }
    // Empty: the system's. Widgets get QEvent::LanguageChange.
    void use(const QString &code);

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; // Qt's own strings
};
