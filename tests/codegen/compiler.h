// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/codegen/requests.h"
#include "tests/codegen/runningprogram.h"

#include <QFile>
#include <QTemporaryDir>

// Runs the compiler that built this program, with warnings as errors, in a
// folder of its own.
class Compiler
{
public:
    // Returns the compiler's output; empty if it accepted the sources.
    [[nodiscard]] QByteArray run(const QStringList &arguments) const
    {
        RunningProgram compiler;
        compiler.start(QStringLiteral(SOCKETEER_CXX),
                       QStringList{QStringLiteral("-Wall"), QStringLiteral("-Wextra"), QStringLiteral("-Wpedantic"),
                                   QStringLiteral("-Wshadow"), QStringLiteral("-Wconversion"),
                                   QStringLiteral("-Werror")}
                           + arguments);
        if (!compiler.hasEnded())
            return "it does not end";
        return compiler.output().isEmpty() && compiler.status() != 0 ? "it failed" : compiler.output();
    }

    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // Puts every variant into one source, each in its own namespace, so that
    // the compiler runs only once.
    [[nodiscard]] static QString together(const QString &target, const QString &mainName)
    {
        QStringList includes;
        QString all;
        int number = 0;
        for (const auto &[name, request] : requests::variants()) {
            const QStringList lines = requests::programIn(target, request).text.split(QChar(u'\n'));
            all += QStringLiteral("namespace variant%1 {\n").arg(++number);
            for (const QString &line : lines) {
                if (line.startsWith(QStringLiteral("#include")))
                    includes << line;
                else
                    all += QString(line).replace(mainName, mainName + QStringLiteral("Variant")) + QChar(u'\n');
            }
            all += QStringLiteral("}\n");
        }
        includes.removeDuplicates();
        return includes.join(QChar(u'\n')) + QChar(u'\n') + all;
    }

    [[nodiscard]] static QStringList qtFlags()
    {
        const QString headers = QStringLiteral(SOCKETEER_QT_HEADERS);
        return {QStringLiteral("-std=c++17"), QStringLiteral("-fPIC"),
                QStringLiteral("-isystem"),   headers,
                QStringLiteral("-isystem"),   headers + QStringLiteral("/QtCore"),
                QStringLiteral("-isystem"),   headers + QStringLiteral("/QtNetwork")};
    }

private:
    QTemporaryDir m_folder;
};
