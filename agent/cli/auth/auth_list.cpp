#include "agent/cli/auth/auth_list.h"

#include "agent/cli/cli_text.h"
#include "agent/language/text_width.h"
#include "agent/secrets/secret_store.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using secrets::SecretKind;

namespace {

struct AuthListText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::AuthListText)
};

} // namespace

QList<AuthEntry> authEntries(const config::Contexts &contexts, const QString &platform)
{
    QList<AuthEntry> entries;
    for (const config::Context &context : contexts.all)
        entries.append({.context = context, .secret = secretOf(context), .isActive = context.name == contexts.active});
    for (const SecretKind kind : {SecretKind::RegistrationToken, SecretKind::UserKey}) {
        const secrets::SecretId unnamed{kind, platform};
        if (std::ranges::find(entries, unnamed, &AuthEntry::secret) == entries.end())
            entries.append({.context = {}, .secret = unnamed});
    }
    return entries;
}

static QString kindOf(const AuthEntry &entry)
{
    if (entry.context)
        return wireName(entry.context->kind);
    return entry.secret.kind == SecretKind::RegistrationToken ? u"host"_s : u"user"_s;
}

static QString textOrDash(const QString &text)
{
    return text.isEmpty() ? unknownText : status::printable(text);
}

static QString placeOf(const AuthEntry &entry)
{
    if (!entry.storeName.isEmpty())
        return secrets::shownName(entry.storeName);
    return entry.problem.isEmpty() ? AuthListText::tr("missing") : AuthListText::tr("not known");
}

static bool isShown(const AuthEntry &entry)
{
    return entry.context || !entry.storeName.isEmpty() || !entry.problem.isEmpty();
}

QString authTable(const QList<AuthEntry> &entries, const QString &platform)
{
    QList<QStringList> rows{{u" "_s, AuthListText::tr("Name"), AuthListText::tr("Kind"), AuthListText::tr("Platform"),
        AuthListText::tr("Organisation"), AuthListText::tr("Project"), AuthListText::tr("Key")}};
    QStringList problems;
    for (const AuthEntry &entry : entries) {
        if (!isShown(entry))
            continue;
        const config::Context context = entry.context.value_or(config::Context());
        rows.append({entry.isActive ? u"*"_s : u" "_s, textOrDash(context.name), kindOf(entry), entry.secret.serverUrl,
            textOrDash(context.organisation), textOrDash(context.project), placeOf(entry)});
        if (!entry.problem.isEmpty() && entry.storeName.isEmpty())
            problems.append(entry.problem);
    }
    if (rows.size() == 1)
        return AuthListText::tr("Nothing is stored for %1. Add a key with: rensei-agent auth add --user").arg(platform)
            + u'\n';
    std::array<qsizetype, 7> widths{};
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths.at(i) = std::max(widths.at(i), columnsOf(row.at(static_cast<qsizetype>(i))));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += padded(row.at(static_cast<qsizetype>(i)), widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    problems.removeDuplicates();
    for (const QString &problem : problems)
        text += problem + u'\n';
    return text;
}

QJsonArray toJson(const QList<AuthEntry> &entries)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray array;
    for (const AuthEntry &entry : entries) {
        if (!isShown(entry))
            continue;
        const config::Context context = entry.context.value_or(config::Context());
        array.append(QJsonObject{{u"name"_s, orNull(context.name)}, {u"kind"_s, kindOf(entry)},
            {u"platform"_s, entry.secret.serverUrl}, {u"organisation"_s, orNull(context.organisation)},
            {u"project"_s, orNull(context.project)}, {u"active"_s, entry.isActive},
            {u"store"_s, orNull(entry.storeName)}, {u"problem"_s, orNull(entry.problem)}});
    }
    return array;
}

namespace {

struct AuthSearch : std::enable_shared_from_this<AuthSearch> {
    std::shared_ptr<secrets::Stores> stores;
    QList<AuthEntry> entries;
    QObject *context = nullptr; ///< no store calls back once it is gone
    std::function<void(const QList<AuthEntry> &)> then;

    void find(qsizetype index)
    {
        if (index == entries.size())
            return then(entries);
        secrets::findSecret(
            stores, entries.at(index).secret, context, [self = shared_from_this(), index](const secrets::Found &found) {
                AuthEntry &entry = self->entries[index];
                if (found.secret)
                    entry.storeName = found.storeName;
                else if (found.problem)
                    entry.problem = explain(*found.problem, entry.secret.kind);
                self->find(index + 1);
            });
    }
};

} // namespace

void findAuthSecrets(std::shared_ptr<secrets::Stores> stores, QList<AuthEntry> entries, QObject *context,
    std::function<void(const QList<AuthEntry> &)> then)
{
    const auto search = std::make_shared<AuthSearch>();
    search->stores = std::move(stores);
    search->entries = std::move(entries);
    search->context = context;
    search->then = std::move(then);
    search->find(0);
}

} // namespace rensei::cli
