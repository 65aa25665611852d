#include "agent/workspace/repository_url.h"

#include "agent/workspace/texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxUrlLength = 2048;

static tl::unexpected<Error> refuse(const QString &text, const QString &why)
{
    return failLocally(
        WorkspaceText::tr("The address of the repository, “%1”, cannot be used: %2.", "an address, and why")
            .arg(text.left(200), why));
}

static bool hasControlOrSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c < u' ' || c == u'\x7f'; });
}

static QString trimmedPath(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

static bool isHarmlessPath(const QString &path)
{
    const QStringList names = path.split(u'/');
    return !path.isEmpty()
        && std::none_of(names.begin(), names.end(), [](const QString &name) { return name == ".."_L1; });
}

static bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

static Result<RepositoryUrl> parseFolder(const QString &text, const QString &path)
{
    if (!QDir::isAbsolutePath(path))
        return refuse(text, WorkspaceText::tr("a folder is named by its whole path"));
    return RepositoryUrl{path, Transport::File, u"file:/"_s + trimmedPath(QDir::cleanPath(path))};
}

// user@host:path, as ssh has it.
static std::optional<Result<RepositoryUrl>> parseScpForm(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:([A-Za-z0-9_][A-Za-z0-9_.-]*)@)?([A-Za-z0-9][A-Za-z0-9.-]*):([^:].*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text.contains("://"_L1) || match.captured(2).size() == 1) // C:\path
        return std::nullopt;
    const QString path = match.captured(3);
    if (!isHarmlessPath(trimmedPath(path)) || path.startsWith(u'-'))
        return refuse(text, WorkspaceText::tr("its path is not one of a repository"));
    return RepositoryUrl{text, Transport::Ssh, match.captured(2).toLower() + u'/' + trimmedPath(path)};
}

static QString identityOf(const QUrl &url)
{
    const bool isUsualPort = url.port() < 0 || (url.scheme() == "https"_L1 && url.port() == 443)
        || (url.scheme() == "ssh"_L1 && url.port() == 22);
    return url.host().toLower() + (isUsualPort ? QString() : u':' + QString::number(url.port())) + u'/'
        + trimmedPath(url.path());
}

static Result<RepositoryUrl> parseUrl(const QString &text, ChosenBy chosenBy)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.password().isEmpty() || (scheme != "ssh"_L1 && !url.userName().isEmpty()))
        return failLocally(WorkspaceText::tr(
            "The address of the repository holds a user name or a password. Leave it out: git asks its "
            "credential helper for it."));
    if (scheme == "file"_L1 && chosenBy == ChosenBy::Owner)
        return parseFolder(text, url.toLocalFile());
    if (!url.isValid() || url.host().isEmpty() || url.host().startsWith(u'-') || url.userName().startsWith(u'-'))
        return refuse(text, WorkspaceText::tr("it names no server"));
    if (url.hasQuery() || url.hasFragment() || !isHarmlessPath(trimmedPath(url.path())))
        return refuse(text, WorkspaceText::tr("its path is not one of a repository"));
    if (scheme == "https"_L1)
        return RepositoryUrl{text, Transport::Https, identityOf(url)};
    if (scheme == "ssh"_L1)
        return RepositoryUrl{text, Transport::Ssh, identityOf(url)};
    if (scheme == "http"_L1 && isLoopback(url.host()))
        return RepositoryUrl{text, Transport::Http, identityOf(url)};
    return refuse(text, WorkspaceText::tr("only https and ssh are used"));
}

Result<RepositoryUrl> parseRepositoryUrl(const QString &text, ChosenBy chosenBy)
{
    if (text.isEmpty())
        return failLocally(WorkspaceText::tr("No repository is named."));
    if (text.size() > maxUrlLength || hasControlOrSpace(text))
        return refuse(
            text.simplified(), WorkspaceText::tr("it holds a space or another character that no address has"));
    // Options, and helpers such as ext::, which run what follows.
    if (text.startsWith(u'-') || text.contains("::"_L1))
        return refuse(text, WorkspaceText::tr("only https and ssh are used"));
    if (text.contains("://"_L1))
        return parseUrl(text, chosenBy);
    if (chosenBy == ChosenBy::Owner && QDir::isAbsolutePath(text))
        return parseFolder(text, text);
    if (const auto scp = parseScpForm(text))
        return *scp;
    return refuse(text, WorkspaceText::tr("it is a name, not the address of a repository"));
}

QString fileNameFor(const RepositoryUrl &url)
{
    QString readable;
    for (const QChar c : url.identity.section(u'/', -1).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        readable += isPlain ? c : u'-';
    }
    const QByteArray hash = QCryptographicHash::hash(url.identity.toUtf8(), QCryptographicHash::Sha256).first(8);
    return u"r-"_s + readable.left(40) + u'-' + QString::fromLatin1(hash.toHex());
}

} // namespace rensei::workspace
