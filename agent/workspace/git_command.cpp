#include "agent/workspace/git_command.h"

#include <algorithm>
#include <iterator>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView inheritedNames[] = {"HOME"_L1, "LOGNAME"_L1, "PATH"_L1, "SSH_AUTH_SOCK"_L1,
    "TEMP"_L1, "TMP"_L1, "TMPDIR"_L1, "TZ"_L1, "USER"_L1, "XDG_CONFIG_HOME"_L1, "XDG_RUNTIME_DIR"_L1,
    "DBUS_SESSION_BUS_ADDRESS"_L1, // every system; the last one is where credential helpers find the keychain
    "ALLUSERSPROFILE"_L1, "APPDATA"_L1, "COMSPEC"_L1, "HOMEDRIVE"_L1, "HOMEPATH"_L1, "LOCALAPPDATA"_L1, "PATHEXT"_L1,
    "PROGRAMDATA"_L1, "PROGRAMFILES"_L1, "PROGRAMFILES(X86)"_L1, "SYSTEMDRIVE"_L1, "SYSTEMROOT"_L1, "USERNAME"_L1,
    "USERPROFILE"_L1, "WINDIR"_L1, // Windows
    "ALL_PROXY"_L1, "HTTPS_PROXY"_L1, "HTTP_PROXY"_L1, "NO_PROXY"_L1, "all_proxy"_L1, "https_proxy"_L1, "http_proxy"_L1,
    "no_proxy"_L1, "CURL_CA_BUNDLE"_L1, "GIT_SSL_CAINFO"_L1, "GIT_SSL_CAPATH"_L1, "SSL_CERT_DIR"_L1,
    "SSL_CERT_FILE"_L1, // proxies and certificates
    "GIT_CONFIG_GLOBAL"_L1, "GIT_CONFIG_SYSTEM"_L1, "GIT_CONFIG_NOSYSTEM"_L1, "GIT_SSH"_L1, "GIT_SSH_COMMAND"_L1,
    "GIT_SSH_VARIANT"_L1, "GIT_EXEC_PATH"_L1}; // where its owner has it configured

// A question that nobody answers would block git forever. There is no terminal to ask on either: every process has a
// session of its own.
static const QStringList &nonInteractiveSettings()
{
    static const QStringList entries{u"GIT_TERMINAL_PROMPT=0"_s, u"GCM_INTERACTIVE=never"_s, u"GIT_ASKPASS="_s,
        u"SSH_ASKPASS="_s, u"SSH_ASKPASS_REQUIRE=never"_s, u"GIT_EDITOR=:"_s, u"GIT_PAGER=cat"_s};
    return entries;
}

QStringList gitEnvironment(const QMap<QString, QString> &own)
{
    QStringList entries;
    for (auto it = own.begin(); it != own.end(); ++it) {
        const bool isInherited = std::any_of(
            std::begin(inheritedNames), std::end(inheritedNames), [&it](auto name) { return it.key() == name; });
        if (isInherited)
            entries.append(it.key() + u'=' + it.value());
    }
    // Messages are told apart by their text. LFS content is fetched on request, not by a filter on the way.
    return entries + nonInteractiveSettings()
        + QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=en"_s, u"GIT_LFS_SKIP_SMUDGE=1"_s, u"GIT_OPTIONAL_LOCKS=0"_s};
}

QStringList commonArguments()
{
    static const QStringList settings{u"core.hooksPath=/dev/null"_s, u"core.fsmonitor=false"_s, u"gc.auto=0"_s,
        u"maintenance.auto=false"_s, u"core.longpaths=true"_s, u"submodule.recurse=false"_s,
        u"advice.detachedHead=false"_s};
    QStringList arguments;
    for (const QString &setting : settings)
        arguments << u"-c"_s << setting;
    return arguments;
}

QString allowedProtocols(const RepositoryUrl &url)
{
    switch (url.transport) {
    case Transport::Https:
    case Transport::Ssh:
        return u"https:ssh"_s;
    case Transport::Http:
        return u"http:https:ssh"_s;
    case Transport::File:
        return u"file:https:ssh"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rensei::workspace
