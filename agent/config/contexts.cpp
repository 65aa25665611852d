#include "agent/config/contexts.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"
#include "agent/base/redact.h"
#include "agent/config/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace rensei::config {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestName = 40;
static constexpr qsizetype mostContexts = 200;

QString wireName(ContextKind kind)
{
    switch (kind) {
    case ContextKind::User:
        return u"user"_s;
    case ContextKind::Host:
        return u"host"_s;
    case ContextKind::Client:
        return u"client"_s;
    }
    Q_UNREACHABLE();
}

static std::optional<ContextKind> contextKind(const QString &name)
{
    for (const ContextKind kind : {ContextKind::User, ContextKind::Host, ContextKind::Client}) {
        if (wireName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const Context *Contexts::find(const QString &name) const
{
    const auto found = std::ranges::find(all, name, &Context::name);
    return found == all.end() ? nullptr : &*found;
}

const Context *Contexts::activeContext() const
{
    return active.isEmpty() ? nullptr : find(active);
}

static const Context *contextAt(const Contexts &contexts, const QString &platform, bool isUserOnly)
{
    const auto isThere = [&](const Context &context) {
        const bool fits = isUserOnly ? context.kind == ContextKind::User : context.kind != ContextKind::Host;
        return fits && context.platform == platform;
    };
    if (const Context *context = contexts.activeContext(); context && isThere(*context))
        return context;
    const auto found = std::ranges::find_if(contexts.all, isThere);
    return found == contexts.all.end() ? nullptr : &*found;
}

const Context *Contexts::accountAt(const QString &platform) const
{
    return contextAt(*this, platform, false);
}

const Context *Contexts::userAt(const QString &platform) const
{
    return contextAt(*this, platform, true);
}

static bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

static bool isNameCharacter(QChar c)
{
    return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
}

bool isContextName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && isLetterOrDigit(name.front())
        && std::ranges::all_of(name, isNameCharacter) && redacted(name) == name;
}

QString freeContextName(const Contexts &contexts, const Context &context)
{
    QString base;
    for (const QString &wanted : {context.organisation, QUrl(context.platform).host(), wireName(context.kind)}) {
        base.clear();
        for (const QChar c : wanted)
            base += isNameCharacter(c) ? c : u'-';
        while (!base.isEmpty() && !isLetterOrDigit(base.front()))
            base.remove(0, 1);
        base.truncate(longestName - 4); // room for a number
        if (!base.isEmpty())
            break;
    }
    if (context.kind == ContextKind::Host)
        base = (u"host-"_s + base).left(longestName - 4);
    const auto isSame = [&context](const Context &other) {
        return other.kind == context.kind && other.platform == context.platform && other.clientId == context.clientId
            && (other.organisation == context.organisation || other.organisation.isEmpty())
            && (other.email == context.email || other.email.isEmpty() || context.email.isEmpty());
    };
    QString name = base;
    for (int number = 2;; ++number) {
        const Context *other = contexts.find(name);
        if (!other || isSame(*other))
            return name;
        name = u"%1-%2"_s.arg(base).arg(number);
    }
}

static QString nameProblem(const Contexts &contexts, const Context &context)
{
    if (!isContextName(context.name))
        return ConfigText::tr("A context's name has letters, digits, dots and dashes, %1 at most.")
            .arg(QLocale().toString(longestName));
    const Context *same = contexts.find(context.name);
    if (same && (same->kind != context.kind || same->platform != context.platform))
        return ConfigText::tr(
            "The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.")
            .arg(context.name, wireName(same->kind), same->platform);
    if (!same && contexts.all.size() >= mostContexts)
        return ConfigText::tr("There are %n contexts already. Remove one first.", nullptr, int{mostContexts});
    if (context.kind != ContextKind::Host)
        return {};
    for (const Context &other : contexts.all) {
        if (other.kind == ContextKind::Host && other.platform == context.platform && other.name != context.name)
            return ConfigText::tr(
                "This computer's registration token for %1 is the context %2 already. Use that name, or remove it "
                "first.")
                .arg(context.platform, other.name);
    }
    return {};
}

Result<Contexts> withContext(Contexts contexts, Context context)
{
    if (const QString problem = nameProblem(contexts, context); !problem.isEmpty())
        return failLocally(problem);
    const auto same = std::ranges::find(contexts.all, context.name, &Context::name);
    const bool isNew = same == contexts.all.end();
    const auto holdsPlatforms = [&context](const Context &other) {
        return other.kind == context.kind && other.platform == context.platform && !other.hasOwnSecret
            && other.name != context.name;
    };
    // A context that is there keeps the place of its secret.
    context.hasOwnSecret = context.kind == ContextKind::Client
        || (isNew ? std::ranges::any_of(contexts.all, holdsPlatforms) : same->hasOwnSecret);
    if (isNew) {
        contexts.all.append(context);
    } else {
        for (QString Context::*known : {&Context::organisation, &Context::project, &Context::email}) {
            if ((context.*known).isEmpty())
                context.*known = (*same).*known;
        }
        *same = context;
    }
    if (contexts.active.isEmpty() && context.kind != ContextKind::Host)
        contexts.active = context.name;
    return contexts;
}

static auto noSuchContext(const QString &name)
{
    return failLocally(ConfigText::tr("There is no context %1. See: rensei-agent auth list").arg(name));
}

Result<Contexts> withoutContext(Contexts contexts, const QString &name)
{
    const auto isIt = [&name](const Context &context) { return context.name == name; };
    if (contexts.all.removeIf(isIt) == 0)
        return noSuchContext(name);
    if (contexts.active == name)
        contexts.active.clear();
    return contexts;
}

Result<Contexts> withRenamed(Contexts contexts, const QString &from, const QString &to)
{
    const auto renamed = std::ranges::find(contexts.all, from, &Context::name);
    if (renamed == contexts.all.end())
        return noSuchContext(from);
    if (from == to)
        return contexts;
    if (!isContextName(to))
        return failLocally(ConfigText::tr("A context's name has letters, digits, dots and dashes, %1 at most.")
                               .arg(QLocale().toString(longestName)));
    if (contexts.find(to))
        return failLocally(ConfigText::tr("There is a context %1 already. Choose another name.").arg(to));
    renamed->name = to;
    if (contexts.active == from)
        contexts.active = to;
    return contexts;
}

Result<Contexts> withActive(Contexts contexts, const QString &name)
{
    const Context *context = contexts.find(name);
    if (!context)
        return noSuchContext(name);
    if (context->kind == ContextKind::Host)
        return failLocally(ConfigText::tr("%1 is this computer's own. Switch to the context of an account.").arg(name));
    contexts.active = name;
    return contexts;
}

QString contextsFile(const QString &configFile)
{
    return QFileInfo(configFile).dir().filePath(u"contexts.json"_s);
}

static std::optional<Context> parseContext(const QJsonObject &object)
{
    const JsonReader in(object);
    const auto kind = contextKind(in.maybeString("kind"_L1).value_or(QString()));
    Context context{.name = in.maybeString("name"_L1).value_or(QString()),
        .kind = kind.value_or(ContextKind::User),
        .platform = in.maybeString("platform"_L1).value_or(QString()),
        .organisation = in.line("organisation"_L1),
        .project = in.line("project"_L1),
        .clientId = in.line("clientId"_L1),
        .hasOwnSecret = in.maybeBool("ownSecret"_L1).value_or(false),
        .email = in.line("email"_L1)};
    const bool isWhole = kind && isContextName(context.name) && !context.platform.isEmpty();
    return isWhole ? std::optional(context) : std::nullopt;
}

Result<Contexts> parseContexts(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return fail(object.error());
    const JsonReader in(*object);
    Contexts contexts;
    for (const QJsonValue &value : in.maybeArray("contexts"_L1).value_or(QJsonArray())) {
        const auto context = parseContext(value.toObject());
        if (!context || contexts.find(context->name) || contexts.all.size() == mostContexts)
            return failLocally(
                ConfigText::tr("an entry has no name, kind or platform, or a name that another one has"));
        contexts.all.append(*context);
    }
    const QString active = in.maybeString("active"_L1).value_or(QString());
    // An active context that is not there is the same as none.
    if (const Context *context = contexts.find(active); context && context->kind != ContextKind::Host)
        contexts.active = active;
    return contexts;
}

QByteArray toJson(const Contexts &contexts)
{
    QJsonArray all;
    for (const Context &context : contexts.all) {
        QJsonObject object{{u"name"_s, context.name}, {u"kind"_s, wireName(context.kind)},
            {u"platform"_s, context.platform}, {u"ownSecret"_s, context.hasOwnSecret}};
        const std::pair<QString, QString> texts[] = {{u"organisation"_s, context.organisation},
            {u"project"_s, context.project}, {u"clientId"_s, context.clientId}, {u"email"_s, context.email}};
        for (const auto &[key, value] : texts) {
            if (!value.isEmpty())
                object.insert(key, value);
        }
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{u"active"_s, contexts.active}, {u"contexts"_s, all}}).toJson();
}

Result<Contexts> loadContexts(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return Contexts();
    const auto contexts = readPrivateFile(path).and_then(parseContexts);
    if (!contexts)
        return failLocally(ConfigText::tr("The contexts in %1 cannot be read: %2. Correct the file, or remove it.")
                               .arg(path, contexts.error().detail));
    return *contexts;
}

Result<void> saveContexts(const QString &path, const Contexts &contexts)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failLocally(ConfigText::tr("the folder cannot be made"), path);
    return writePrivateFile(path, toJson(contexts));
}

Result<Contexts> changeContexts(const QString &path, const ContextsEdit &edit, std::chrono::milliseconds wait)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failLocally(ConfigText::tr("the folder cannot be made"), path);
    WriteLock lock(path);
    if (const auto locked = lock.acquire(wait); !locked)
        return fail(locked.error());
    const auto before = loadContexts(path);
    const auto after = before.and_then(edit);
    if (!after || *after == *before)
        return after;
    return saveContexts(path, *after).map([&] { return *after; });
}

} // namespace rensei::config
