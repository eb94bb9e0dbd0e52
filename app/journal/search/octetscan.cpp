// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/octetscan.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace {

using Pattern = OctetScan::Pattern;

// The most frequent first; all others are rarer.
constexpr char Usual[] = " e0ta1oinshrd2lu3c4m56789fwgypb,.v\n\r:-\"/=_k;jxqz{}[]()<>\xe4\xe5\xe6\xe7\xe8\xe9\xe3\xef";

qsizetype rarity(char octet, char mask)
{
    if (octet == 0 || octet == '\xff')
        return 1; // fills binary formats
    const void *const at = std::memchr(Usual, octet, sizeof Usual - 1);
    if (!at)
        return 1000;
    return static_cast<const char *>(at) - Usual + (mask ? 0 : 1);
}

bool isAt(const Pattern &pattern, const char *at)
{
    for (qsizetype i = 0; i < pattern.values.size(); ++i) {
        if ((at[i] | pattern.masks[i]) != pattern.values[i])
            return false;
    }
    return true;
}

// Place by place: what the wider ways leave over.
qsizetype findPlainly(const Pattern &pattern, QByteArrayView octets, qsizetype from)
{
    const qsizetype end = octets.size() - pattern.values.size();
    for (; from <= end; ++from) {
        if (isAt(pattern, octets.data() + from))
            return from;
    }
    return -1;
}

#ifdef __GNUC__
using Octets16 [[gnu::vector_size(16)]] = quint8;
using Octets32 [[gnu::vector_size(32)]] = quint8;
using Words16 [[gnu::vector_size(16)]] = quint64;
using Words32 [[gnu::vector_size(32)]] = quint64;

// Many places at once: compares the whole needle where both rare octets fit.
// The compiler uses the vector instructions that the processor has.
template <typename Vector, typename Words>
[[gnu::always_inline]] inline qsizetype find(const Pattern &pattern, QByteArrayView octets, qsizetype from)
{
    using Word = quint64;
    constexpr auto Width = qsizetype(sizeof(Vector));
    constexpr std::size_t WordCount = sizeof(Vector) / sizeof(Word);
    const Vector rareValue = Vector{} + quint8(pattern.values[pattern.rare]);
    const Vector rareMask = Vector{} + quint8(pattern.masks[pattern.rare]);
    const Vector secondValue = Vector{} + quint8(pattern.values[pattern.second]);
    const Vector secondMask = Vector{} + quint8(pattern.masks[pattern.second]);
    const char *const rare = octets.data() + pattern.rare;
    const char *const second = octets.data() + pattern.second;
    const qsizetype end = octets.size() - pattern.values.size() - Width + 1;
    for (; from <= end; from += Width) {
        Vector a;
        Vector b;
        std::memcpy(&a, rare + from, sizeof a);
        std::memcpy(&b, second + from, sizeof b);
        const auto both = ((a | rareMask) == rareValue) & ((b | secondMask) == secondValue);
        const auto words = reinterpret_cast<Words>(both);
        Word any = 0;
        for (std::size_t i = 0; i < WordCount; ++i)
            any |= words[i];
        if (!any)
            continue;
        for (std::size_t i = 0; i < WordCount; ++i) {
            for (Word left = qFromLittleEndian(words[i]); left;) {
                const int place = std::countr_zero(left) / 8;
                const qsizetype at = from + qsizetype(i * sizeof(Word)) + place;
                if (isAt(pattern, octets.data() + at))
                    return at;
                left &= ~(Word(0xff) << (place * 8));
            }
        }
    }
    return findPlainly(pattern, octets, from);
}

qsizetype findBy16(const Pattern &pattern, QByteArrayView octets, qsizetype from)
{
    return find<Octets16, Words16>(pattern, octets, from);
}
#endif

using Find = qsizetype (*)(const Pattern &, QByteArrayView, qsizetype);

#if defined(__GNUC__) && defined(__x86_64__)
[[gnu::target("avx2,bmi")]] qsizetype findBy32(const Pattern &pattern, QByteArrayView octets, qsizetype from)
{
    return find<Octets32, Words32>(pattern, octets, from);
}

const Find best = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") ? findBy32 : findBy16;
#elif defined(__GNUC__)
const Find best = findBy16;
#else
const Find best = findPlainly;
#endif

} // namespace

OctetScan::OctetScan(QByteArrayView needle, Qt::CaseSensitivity sensitivity)
    : m_pattern{needle.toByteArray(), QByteArray(needle.size(), '\0'), 0, 0}
{
    QByteArray &values = m_pattern.values;
    QByteArray &masks = m_pattern.masks;
    for (qsizetype i = 0; i < needle.size(); ++i) {
        const char lowered = char(values[i] | 0x20);
        if (sensitivity == Qt::CaseInsensitive && lowered >= 'a' && lowered <= 'z') {
            values[i] = lowered;
            masks[i] = 0x20;
        }
    }
    const auto rarityAt = [&](qsizetype i) { return rarity(values[i], masks[i]); };
    for (qsizetype i = 1; i < values.size(); ++i) {
        if (rarityAt(i) > rarityAt(m_pattern.rare))
            m_pattern.rare = i;
    }
    m_pattern.second = m_pattern.rare == 0 ? values.size() - 1 : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i != m_pattern.rare && rarityAt(i) > rarityAt(m_pattern.second))
            m_pattern.second = i;
    }
}

qsizetype OctetScan::indexIn(QByteArrayView octets, qsizetype from) const
{
    return best(m_pattern, octets, from);
}

qsizetype indexOfNonAscii(QByteArrayView octets, qsizetype from)
{
    constexpr quint64 High = 0x8080'8080'8080'8080;
    constexpr qsizetype Step = 4 * sizeof(quint64);
    for (; from + Step <= octets.size(); from += Step) {
        quint64 words[4];
        std::memcpy(words, octets.data() + from, Step);
        if ((words[0] | words[1] | words[2] | words[3]) & High)
            break;
    }
    for (; from < octets.size(); ++from) {
        if (quint8(octets[from]) & 0x80)
            return from;
    }
    return -1;
}
