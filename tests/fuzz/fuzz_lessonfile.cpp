// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfile.h"

#include "tests/fuzz/fuzz.h"

// Any octets give a lesson with a text for each step, or a problem with a line
// that the file has.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const lessonfile::Read lesson = lessonfile::lesson(octets);
    const lessonfile::Read translation = lessonfile::translation(octets, 2);
    for (const lessonfile::Read *const read : {&lesson, &translation}) {
        require(read->line >= 0 && read->line <= octets.count('\n') + 1);
        require(read->problem.isNull() || !read->problem.what.text().isEmpty());
    }
    require(!lesson.problem.isNull() || (!lesson.steps.isEmpty() && lesson.text.steps.size() == lesson.steps.size()));
    require(!translation.problem.isNull() || (translation.steps.isEmpty() && translation.text.steps.size() == 2));
    return 0;
}
