#include "agent/process/port_owner.h"

#include <QFile>
#include <QFileInfo>

#include <arpa/inet.h>
#include <libproc.h>
#include <sys/proc_info.h>

#include <algorithm>
#include <vector>

namespace rensei {

namespace {

enum class Match { None, AnyAddress, Exact };

} // namespace

static std::vector<pid_t> processes()
{
    constexpr int spare = 64; // for processes that start in the meantime
    std::vector<pid_t> pids(static_cast<size_t>(std::max(0, proc_listallpids(nullptr, 0)) + spare));
    const int count = proc_listallpids(pids.data(), static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(static_cast<size_t>(std::max(0, count)));
    return pids;
}

static std::vector<proc_fdinfo> openFiles(pid_t pid)
{
    const int size = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0) // another user's
        return {};
    std::vector<proc_fdinfo> files(static_cast<size_t>(size) / sizeof(proc_fdinfo));
    const int got = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, files.data(), size);
    files.resize(static_cast<size_t>(std::max(0, got)) / sizeof(proc_fdinfo));
    return files;
}

static Match matchOf(const in_sockinfo &socket)
{
    if ((socket.insi_vflag & INI_IPV4) == 0)
        return IN6_IS_ADDR_UNSPECIFIED(&socket.insi_laddr.ina_6) ? Match::AnyAddress : Match::None;
    switch (ntohl(socket.insi_laddr.ina_46.i46a_addr4.s_addr)) {
    case INADDR_LOOPBACK:
        return Match::Exact;
    case INADDR_ANY:
        return Match::AnyAddress;
    default:
        return Match::None;
    }
}

static Match matchOf(pid_t pid, const proc_fdinfo &file, quint16 port)
{
    socket_fdinfo info = {};
    if (file.proc_fdtype != PROX_FDTYPE_SOCKET
        || proc_pidfdinfo(pid, file.proc_fd, PROC_PIDFDSOCKETINFO, &info, sizeof info) != int(sizeof info)
        || info.psi.soi_kind != SOCKINFO_TCP)
        return Match::None;
    const tcp_sockinfo &tcp = info.psi.soi_proto.pri_tcp;
    const bool isListening
        = tcp.tcpsi_state == TSI_S_LISTEN && ntohs(static_cast<uint16_t>(tcp.tcpsi_ini.insi_lport)) == port;
    return isListening ? matchOf(tcp.tcpsi_ini) : Match::None;
}

static QString programOf(pid_t pid)
{
    char path[PROC_PIDPATHINFO_MAXSIZE] = {};
    return proc_pidpath(pid, path, sizeof path) > 0 ? QFileInfo(QFile::decodeName(path)).fileName() : QString();
}

// The system does not show the sockets of other users.
std::optional<PortOwner> portOwner(quint16 port)
{
    int checksLeft = 30'000; // about 50 ms
    std::optional<pid_t> best;
    for (const pid_t pid : processes()) {
        for (const proc_fdinfo &file : openFiles(pid)) {
            const Match match = matchOf(pid, file, port);
            if (match == Match::Exact)
                return PortOwner{.pid = pid, .name = programOf(pid)};
            if (match == Match::AnyAddress)
                best = pid;
            if (--checksLeft == 0)
                break;
        }
        if (checksLeft == 0)
            break;
    }
    if (!best)
        return std::nullopt;
    return PortOwner{.pid = *best, .name = programOf(*best)};
}

} // namespace rensei
