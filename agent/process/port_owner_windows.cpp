#include "agent/process/port_owner.h"

#include <QFileInfo>

#include <winsock2.h>

#include <iphlpapi.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace rensei {

using namespace Qt::StringLiterals;

// The listening sockets of an address family, as a MIB_TCP[6]TABLE_OWNER_PID.
static std::vector<char> listeners(ULONG family)
{
    DWORD size = 0;
    std::vector<char> table;
    // The table may grow between the two calls.
    for (int tries = 0; tries < 4; ++tries) {
        const DWORD result = GetExtendedTcpTable(
            table.empty() ? nullptr : table.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (result == NO_ERROR && !table.empty())
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            return {};
        table.resize(size);
    }
    return {};
}

static quint16 portOf(DWORD networkOrder)
{
    return ntohs(static_cast<u_short>(networkOrder));
}

static std::optional<DWORD> ipv4Owner(quint16 port)
{
    const std::vector<char> bytes = listeners(AF_INET);
    if (bytes.empty())
        return std::nullopt;
    const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(bytes.data());
    std::optional<DWORD> best;
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const auto &row = table->table[i];
        if (portOf(row.dwLocalPort) != port)
            continue;
        if (row.dwLocalAddr == htonl(INADDR_LOOPBACK))
            return row.dwOwningPid;
        if (row.dwLocalAddr == htonl(INADDR_ANY))
            best = row.dwOwningPid;
    }
    return best;
}

// A socket on all IPv6 addresses may also accept IPv4.
static std::optional<DWORD> ipv6Owner(quint16 port)
{
    const std::vector<char> bytes = listeners(AF_INET6);
    if (bytes.empty())
        return std::nullopt;
    const auto *table = reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID *>(bytes.data());
    static constexpr UCHAR anyAddress[16] = {};
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const auto &row = table->table[i];
        if (portOf(row.dwLocalPort) == port
            && std::equal(std::begin(anyAddress), std::end(anyAddress), row.ucLocalAddr))
            return row.dwOwningPid;
    }
    return std::nullopt;
}

static QString programOf(DWORD pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return {};
    wchar_t path[MAX_PATH];
    DWORD length = MAX_PATH;
    const BOOL done = QueryFullProcessImageNameW(process, 0, path, &length);
    CloseHandle(process);
    return done ? QFileInfo(QString::fromWCharArray(path, static_cast<qsizetype>(length))).fileName() : QString();
}

std::optional<PortOwner> portOwner(quint16 port)
{
    auto pid = ipv4Owner(port);
    if (!pid)
        pid = ipv6Owner(port);
    if (!pid)
        return std::nullopt;
    return PortOwner{.pid = static_cast<qint64>(*pid), .name = programOf(*pid)};
}

} // namespace rensei
