#include "agent/runner/runner_environment.h"

#include "agent/runner/search_path.h"

#include <QDir>

#include <algorithm>
#include <iterator>

namespace rensei::runner {

using namespace Qt::StringLiterals;

// An allow-list, so that API keys (ANTHROPIC_API_KEY and similar, which would bill someone else's account) and tokens
// are excluded whatever their names. Certificate and proxy settings are included, or nothing works behind a proxy.
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

// Variables that make a program load or run other code, contact another server, or leave its folder.
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
static constexpr QLatin1StringView refusedPrefixes[]
    = {"LD_"_L1, "DYLD_"_L1, "GIT_CONFIG"_L1, "GIT_SSH"_L1, "GIT_SSL"_L1, "RENSEI_"_L1};
static constexpr QLatin1StringView refusedSuffixes[] = {"_PROXY"_L1};

// Its profile configures the example runner; the platform cannot set any of our names.
static constexpr QLatin1StringView examplePrefix = "RENSEI_EXAMPLE_"_L1;

static bool isInherited(const QString &name)
{
    return name.startsWith("LC_"_L1)
        || std::any_of(
            std::begin(inheritedNames), std::end(inheritedNames), [&name](auto allowed) { return name == allowed; });
}

static bool isWellFormed(const QString &name)
{
    constexpr qsizetype maxLength = 128;
    const auto isUpperCase = [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !name.isEmpty() && name.size() <= maxLength && isUpperCase(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return isUpperCase(c) || (c >= u'0' && c <= u'9'); });
}

static bool isRefused(const QString &name)
{
    const auto is = [&name](auto refused) { return name == refused; };
    const auto hasPrefix = [&name](auto prefix) { return name.startsWith(prefix); };
    const auto hasSuffix = [&name](auto suffix) { return name.endsWith(suffix); };
    return std::any_of(std::begin(refusedNames), std::end(refusedNames), is)
        || std::any_of(std::begin(refusedPrefixes), std::end(refusedPrefixes), hasPrefix)
        || std::any_of(std::begin(refusedSuffixes), std::end(refusedSuffixes), hasSuffix);
}

static bool isAccepted(const QString &name, const QString &value, bool fromProfile)
{
    if (!isWellFormed(name) || value.contains(QChar(u'\0')))
        return false;
    return (fromProfile && name.startsWith(examplePrefix)) || !isRefused(name);
}

static QString entry(const QString &name, const QString &value)
{
    return name + u'=' + value;
}

// A prompt that nobody answers would block git, and with it the session, forever.
static const QStringList &nonInteractiveSettings()
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
    const auto add = [&](const QMap<QString, QString> &requested, bool fromProfile) {
        for (auto it = requested.begin(); it != requested.end(); ++it) {
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
    result.entries += nonInteractiveSettings();
    result.entries << sessionMarker(identity.sessionId) << entry(u"RENSEI_ISSUE"_s, identity.issueIdentifier)
                   << entry(u"RENSEI_WORKSPACE"_s, identity.workspace);
    return result;
}

QString sessionMarker(const QString &sessionId)
{
    return entry(u"RENSEI_SESSION_ID"_s, sessionId);
}

} // namespace rensei::runner
