// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmentsource.h"

#include "app/net/capture/segmentdecoder.h"

#include <QCoreApplication>

#include <linux/filter.h>
#include <pcap/pcap.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace {

struct CloseHandle
{
    void operator()(pcap_t *handle) const { pcap_close(handle); }
};
using Handle = std::unique_ptr<pcap_t, CloseHandle>;

constexpr int HeaderOctets = 192; // link, IPv6 with some extensions, TCP with all its options
constexpr int RingOctets = 4 << 20;

// Captures on all interfaces together.
class PcapSource final : public SegmentSource
{
public:
    explicit PcapSource(Handle handle) : m_handle(std::move(handle)), m_linkType(pcap_datalink(m_handle.get())) { }

    Problem setFilter(const QByteArray &expression) override;
    [[nodiscard]] int descriptor() const override { return pcap_get_selectable_fd(m_handle.get()); }
    [[nodiscard]] Taken read(int most) override;
    [[nodiscard]] quint64 dropped() override;

private:
    struct Reading
    {
        std::vector<Segment> segments;
        int linkType;
        int tickNs; // of the fraction in a time stamp
    };
    static void take(u_char *reading, const pcap_pkthdr *head, const u_char *octets);

    Handle m_handle;
    int m_linkType;
};

Problem problemOf(const char *systemText)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Capturing failed: %1."), {QString::fromLocal8Bit(systemText)}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "The timeline is inferred again. Switch Capture on to try once more."), {}}};
}

Problem openProblem(int status, pcap_t *handle)
{
    const Notice what{QT_TRANSLATE_NOOP("Notice", "Capturing is not possible: the timeline stays inferred."), {}};
    switch (status) {
    case PCAP_ERROR_PERM_DENIED:
    case PCAP_ERROR_PROMISC_PERM_DENIED:
        return {Problem::Word::NoPermission,
                what,
                {QT_TRANSLATE_NOOP("Notice",
                                   "The system lets a program see segments only if it has the right CAP_NET_RAW, and "
                                   "this one does not have it."),
                 {}},
                {QT_TRANSLATE_NOOP("Notice", "Give the program the right with this command, then start it anew:"), {}}};
    case PCAP_ERROR_NO_SUCH_DEVICE:
    case PCAP_ERROR_IFACE_NOT_UP:
        return {Problem::Word::Other,
                what,
                {QT_TRANSLATE_NOOP("Notice", "libpcap found no interface to capture on."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Switch an interface on, then try again."), {}}};
    default:
        return {Problem::Word::Other,
                what,
                {QT_TRANSLATE_NOOP("Notice", "libpcap says: %1."), {QString::fromLocal8Bit(pcap_geterr(handle))}},
                {}};
    }
}

// To the system's filter, packets of an "any" handle begin with IP. pcap_setfilter()
// knows that too, but drops what comes while it changes filters.
Problem PcapSource::setFilter(const QByteArray &expression)
{
    sock_filter nothing{BPF_RET | BPF_K, 0, 0, 0};
    sock_fprog program{1, &nothing};
    const Handle compiler(pcap_open_dead(DLT_RAW, HeaderOctets));
    bpf_program compiled{};
    if (!expression.isEmpty()) {
        if (pcap_compile(compiler.get(), &compiled, expression.constData(), 1, PCAP_NETMASK_UNKNOWN) != 0)
            return problemOf(pcap_geterr(compiler.get()));
        static_assert(sizeof(bpf_insn) == sizeof(sock_filter));
        program = {static_cast<unsigned short>(compiled.bf_len), reinterpret_cast<sock_filter *>(compiled.bf_insns)};
    }
    const int status = setsockopt(pcap_fileno(m_handle.get()), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
    const int error = errno;
    pcap_freecode(&compiled);
    return status == 0 ? Problem() : problemOf(std::strerror(error));
}

SegmentSource::Taken PcapSource::read(int most)
{
    const bool isFine = pcap_get_tstamp_precision(m_handle.get()) == PCAP_TSTAMP_PRECISION_NANO;
    Reading reading{{}, m_linkType, isFine ? 1 : 1000};
    const int status = pcap_dispatch(m_handle.get(), most, &PcapSource::take, reinterpret_cast<u_char *>(&reading));
    return {std::move(reading.segments), std::max(0, status),
            status >= 0 ? Problem() : problemOf(pcap_geterr(m_handle.get()))};
}

void PcapSource::take(u_char *reading, const pcap_pkthdr *head, const u_char *octets)
{
    auto &into = *reinterpret_cast<Reading *>(reading);
    const QByteArrayView captured(reinterpret_cast<const char *>(octets), qsizetype(head->caplen));
    std::optional<Segment> segment = decodeSegment(into.linkType, captured, head->len);
    if (!segment)
        return;
    segment->timeNs = qint64(head->ts.tv_sec) * 1'000'000'000 + qint64(head->ts.tv_usec) * into.tickNs;
    into.segments.push_back(*segment);
}

quint64 PcapSource::dropped()
{
    pcap_stat counts{};
    return pcap_stats(m_handle.get(), &counts) == 0 ? counts.ps_drop : 0;
}

} // namespace

SegmentSource::Opened SegmentSource::open()
{
    char error[PCAP_ERRBUF_SIZE] = {};
    Handle handle(pcap_create("any", error));
    if (!handle)
        return {nullptr, problemOf(error)};
    pcap_set_snaplen(handle.get(), HeaderOctets);
    pcap_set_promisc(handle.get(), 0);
    pcap_set_timeout(handle.get(), GatherMs);
    pcap_set_buffer_size(handle.get(), RingOctets);
    pcap_set_tstamp_precision(handle.get(), PCAP_TSTAMP_PRECISION_NANO);
    if (const int status = pcap_activate(handle.get()); status < 0)
        return {nullptr, openProblem(status, handle.get())};
    pcap_set_datalink(handle.get(), linktype::Cooked2); // an older libpcap does not have it
    if (pcap_setnonblock(handle.get(), 1, error) != 0)
        return {nullptr, problemOf(error)};
    auto source = std::make_unique<PcapSource>(std::move(handle));
    if (const Problem problem = source->setFilter({}); !problem.isNull())
        return {nullptr, problem};
    return {std::move(source), {}};
}
