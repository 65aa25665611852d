#include "agent/process/listening_socket_linux.h"

#include <QByteArrayList>

namespace rensei {

namespace {

enum class Match { None, AnyAddress, Exact };

} // namespace

// The kernel prints addresses as 32-bit words in host byte order.
static Match matchOf(const QByteArray &address)
{
    const QByteArray loopback = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "0100007F" : "7F000001";
    const QByteArray mapped = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "0000000000000000FFFF0000" : "00000000000000000000FFFF";
    if (address == loopback || address == mapped + loopback)
        return Match::Exact;
    const bool isWildcard = address == QByteArray(address.size(), '0') || address == mapped + "00000000";
    return isWildcard ? Match::AnyAddress : Match::None;
}

// Columns: number, local address:port, remote, state, queues, timer, retransmits, uid, timeout, inode.
// Source: proc(5); kernel documentation, "proc_net_tcp".
std::optional<ListeningSocket> listenerIn(const QByteArray &table, quint16 port)
{
    const QByteArray wantedPort = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QByteArrayList lines = table.split('\n');
    std::optional<ListeningSocket> best;
    for (const QByteArray &line : lines) {
        const QByteArrayList columns = line.simplified().split(' ');
        constexpr qsizetype minColumns = 10;
        const bool isListening = columns.size() >= minColumns && columns.at(3) == "0A";
        if (!isListening || !columns.at(1).endsWith(wantedPort))
            continue;
        const Match match = matchOf(columns.at(1).chopped(wantedPort.size()));
        if (match == Match::None || (best && match != Match::Exact))
            continue;
        best = ListeningSocket{columns.at(9).toULongLong(), columns.at(7).toUInt(), match == Match::Exact};
        if (best->isExact)
            break;
    }
    return best;
}

} // namespace rensei
