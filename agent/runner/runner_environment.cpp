#include "agent/runner/runner_environment.h"

#include "agent/runner/search_path.h"

#include <QDir>

#include <algorithm>
#include <iterator>

namespace rensei::session {

using namespace Qt::StringLiterals;

// An allow-list: keys that would bill someone else's account (ANTHROPIC_API_KEY and its like), tokens of other services
// and our own are not on it, whatever their names. Certificate and proxy settings are, or nothing works behind a proxy.
static constexpr QLatin1StringView inheritedNames[] = {
    "HOME"_L1, "LANG"_L1, "LANGUAGE"_L1, "LOGNAME"_L1, "PATH"_L1, "SHELL"_L1, "SSH_AUTH_SOCK"_L1, "TEMP"_L1, "TERM"_L1,
    "TMP"_L1, "TMPDIR"_L1, "TZ"_L1, "USER"_L1, // every system
    "XDG_CACHE_HOME"_L1, "XDG_CONFIG_HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_RUNTIME_DIR"_L1, "XDG_STATE_HOME"_L1, // Linux
    "ALLUSERSPROFILE"_L1, "APPDATA"_L1, "COMMONPROGRAMFILES"_L1, "COMSPEC"_L1, "HOMEDRIVE"_L1, "HOMEPATH"_L1,
    "LOCALAPPDATA"_L1, "NUMBER_OF_PROCESSORS"_L1, "OS"_L1, "PATHEXT"_L1, "PROCESSOR_ARCHITECTURE"_L1, "PROGRAMDATA"_L1,
    "PROGRAMFILES"_L1, "PROGRAMFILES(X86)"_L1, "PROGRAMW6432"_L1, "PUBLIC"_L1, "SYSTEMDRIVE"_L1, "SYSTEMROOT"_L1,
    "USERNAME"_L1, "USERPROFILE"_L1, "WINDIR"_L1, // Windows
    "ALL_PROXY"_L1, "HTTPS_PROXY"_L1, "HTTP_PROXY"_L1, "NO_PROXY"_L1, "all_proxy"_L1, "https_proxy"_L1, "http_proxy"_L1,
    "no_proxy"_L1, // proxies
    "CURL_CA_BUNDLE"_L1, "GIT_SSL_CAINFO"_L1, "NODE_EXTRA_CA_CERTS"_L1, "REQUESTS_CA_BUNDLE"_L1, "SSL_CERT_DIR"_L1,
    "SSL_CERT_FILE"_L1, // certificates
};

// What makes an innocent program load or run something else, or talk to someone else, or takes it out of its folder.
static constexpr QLatin1StringView refusedNames[] = {
    "BASH_ENV"_L1, "COMSPEC"_L1, "CURL_CA_BUNDLE"_L1, "ENV"_L1, "GCM_INTERACTIVE"_L1, "HOME"_L1, "IFS"_L1,
    "JAVA_TOOL_OPTIONS"_L1, "NODE_EXTRA_CA_CERTS"_L1, "NODE_OPTIONS"_L1, "NODE_PATH"_L1, "PATH"_L1, "PATHEXT"_L1,
    "PERL5LIB"_L1, "PERL5OPT"_L1, "PROMPT_COMMAND"_L1, "PYTHONHOME"_L1, "PYTHONPATH"_L1, "PYTHONSTARTUP"_L1,
    "REQUESTS_CA_BUNDLE"_L1, "RUBYLIB"_L1, "RUBYOPT"_L1, "SHELL"_L1, "SHELLOPTS"_L1, "SSH_ASKPASS"_L1,
    "SSH_ASKPASS_REQUIRE"_L1, "SSH_AUTH_SOCK"_L1, "SSL_CERT_DIR"_L1, "SSL_CERT_FILE"_L1, "SYSTEMROOT"_L1,
    "USERPROFILE"_L1, "WINDIR"_L1, "ZDOTDIR"_L1, //
    "GIT_ASKPASS"_L1, "GIT_EDITOR"_L1, "GIT_EXEC_PATH"_L1, "GIT_EXTERNAL_DIFF"_L1, "GIT_PAGER"_L1,
    "GIT_PROXY_COMMAND"_L1, "GIT_SEQUENCE_EDITOR"_L1, "GIT_TEMPLATE_DIR"_L1, "GIT_TERMINAL_PROMPT"_L1, //
};
static constexpr QLatin1StringView refusedStarts[]
    = {"LD_"_L1, "DYLD_"_L1, "GIT_CONFIG"_L1, "GIT_SSH"_L1, "GIT_SSL"_L1, "RENSEI_"_L1};
static constexpr QLatin1StringView refusedEnds[] = {"_PROXY"_L1};

// The example runner is set by its profile; the wire cannot, like all other names of ours.
static constexpr QLatin1StringView exampleStart = "RENSEI_EXAMPLE_"_L1;

static bool isInherited(const QString &name)
{
    return name.startsWith("LC_"_L1)
        || std::any_of(
            std::begin(inheritedNames), std::end(inheritedNames), [&name](auto allowed) { return name == allowed; });
}

static bool isWellFormed(const QString &name)
{
    constexpr qsizetype longest = 128;
    const auto isCapital = [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !name.isEmpty() && name.size() <= longest && isCapital(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return isCapital(c) || (c >= u'0' && c <= u'9'); });
}

static bool isRefused(const QString &name)
{
    const auto is = [&name](auto refused) { return name == refused; };
    const auto begins = [&name](auto start) { return name.startsWith(start); };
    const auto ends = [&name](auto end) { return name.endsWith(end); };
    return std::any_of(std::begin(refusedNames), std::end(refusedNames), is)
        || std::any_of(std::begin(refusedStarts), std::end(refusedStarts), begins)
        || std::any_of(std::begin(refusedEnds), std::end(refusedEnds), ends);
}

static bool isAccepted(const QString &name, const QString &value, bool fromProfile)
{
    if (!isWellFormed(name) || value.contains(QChar(u'\0')))
        return false;
    return (fromProfile && name.startsWith(exampleStart)) || !isRefused(name);
}

static QString entry(const QString &name, const QString &value)
{
    return name + u'=' + value;
}

// A question that nobody answers would block git, and with it the session, for good.
static const QStringList &unattended()
{
    static const QStringList entries{u"GIT_TERMINAL_PROMPT=0"_s, u"GCM_INTERACTIVE=never"_s, u"GIT_ASKPASS="_s,
        u"SSH_ASKPASS="_s, u"SSH_ASKPASS_REQUIRE=never"_s};
    return entries;
}

RunnerEnvironment runnerEnvironment(const QMap<QString, QString> &inherited, const QMap<QString, QString> &profile,
    const QMap<QString, QString> &item, const RunnerIdentity &identity)
{
    QMap<QString, QString> merged;
    for (auto it = inherited.begin(); it != inherited.end(); ++it) {
        if (isInherited(it.key()))
            merged.insert(it.key(), it.value());
    }
    merged.insert(u"PATH"_s, searchPath(inherited).join(QDir::listSeparator()));

    RunnerEnvironment result;
    const auto add = [&](const QMap<QString, QString> &asked, bool fromProfile) {
        for (auto it = asked.begin(); it != asked.end(); ++it) {
            if (isAccepted(it.key(), it.value(), fromProfile))
                merged.insert(it.key(), it.value());
            else
                result.refused.append(it.key());
        }
    };
    add(profile, true);
    add(item, false);

    for (auto it = merged.begin(); it != merged.end(); ++it)
        result.entries.append(entry(it.key(), it.value()));
    result.entries += unattended();
    result.entries << sessionMarker(identity.sessionId) << entry(u"RENSEI_ISSUE"_s, identity.issueIdentifier)
                   << entry(u"RENSEI_WORKSPACE"_s, identity.workspace);
    return result;
}

QString sessionMarker(const QString &sessionId)
{
    return entry(u"RENSEI_SESSION_ID"_s, sessionId);
}

} // namespace rensei::session
