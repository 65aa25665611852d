#include "agent/permissions/command_judge.h"

#include "agent/permissions/command_rules.h"
#include "agent/permissions/paths.h"

#include <QDir>

#include <algorithm>
#include <functional>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

static constexpr int maxInnerDepth = 8;

static Judgement unreadable()
{
    return {Verdict::Ask, u"the command cannot be read for certain"_s};
}

namespace {

/// Walks through all parts of a command, also those that are arguments of others, and keeps the strictest judgement.
class Walk {
public:
    using JudgePart = std::function<Judgement(const SimpleCommand &command, const QList<Word> &words)>;

    explicit Walk(JudgePart judgePart)
        : m_judgePart(std::move(judgePart))
    {
    }

    Judgement judge(const QString &text, int depth = 0);

private:
    Judgement judgePart(const SimpleCommand &command, int depth);

    JudgePart m_judgePart;
};

Judgement Walk::judge(const QString &text, int depth)
{
    const auto commands = depth < maxInnerDepth ? parseShellCommand(text) : std::nullopt;
    if (!commands || (commands->isEmpty() && depth == 0))
        return unreadable();
    Judgement strictest{Verdict::Allow, u"it stays in the workspace"_s};
    for (const SimpleCommand &command : *commands)
        strictest = stricter(strictest, judgePart(command, depth));
    return strictest;
}

Judgement Walk::judgePart(const SimpleCommand &command, int depth)
{
    const auto words = unwrapped(command);
    if (!words)
        return stricter(unreadable(), m_judgePart(command, command.words));
    Judgement strictest = m_judgePart(command, *words);
    for (const InnerCommand &inner : innerCommands(command, *words)) {
        if (inner.isUnknown)
            strictest = stricter(strictest, unreadable());
        else if (!inner.text.trimmed().isEmpty())
            strictest = stricter(strictest, judge(inner.text, depth + 1));
    }
    return strictest;
}

/// Whether the files that a command names are in the workspace. Knows `cd`.
class PathCheck {
public:
    /// `isStrict`: parts of the command may run in another folder than the one before them went to.
    PathCheck(QString folder, const Place &place, bool isStrict)
        : m_folder(folder)
        , m_firstFolder(std::move(folder))
        , m_place(place)
        , m_isStrict(isStrict)
    {
    }

    std::optional<QString> outside(const SimpleCommand &command, const QList<Word> &words);

private:
    std::optional<QString> outside(const QString &path) const;
    std::optional<QString> changeFolder(const QList<Word> &words);

    QString m_folder; ///< where the next command runs
    QString m_firstFolder;
    const Place &m_place;
    bool m_isStrict;
};

// The part of a word that may be a path: of an option its value.
QString pathIn(const QString &word)
{
    if (word.contains("://"_L1))
        return word.startsWith("file:"_L1) ? word.section("://"_L1, 1) : QString();
    if (!word.startsWith(u'-')) {
        const qsizetype equals = word.indexOf(u'=');
        const QString value = equals > 0 ? word.sliced(equals + 1) : word;
        return value.startsWith(u'/') || value.startsWith(u'~') || value.startsWith(u'.') ? value : word;
    }
    if (const qsizetype equals = word.indexOf(u'='); equals > 0)
        return word.sliced(equals + 1);
    // -I/usr/include
    const qsizetype root = word.indexOf(u'/');
    return root == 2 ? word.sliced(root) : QString();
}

bool isHarmlessDevice(const QString &path)
{
    static const QStringList devices{u"/dev/null"_s, u"/dev/stdin"_s, u"/dev/stdout"_s, u"/dev/stderr"_s, u"/dev/tty"_s,
        u"/dev/zero"_s, u"/dev/urandom"_s};
    return devices.contains(path) || path.startsWith("/dev/fd/"_L1);
}

std::optional<QString> PathCheck::outside(const QString &path) const
{
    if (path.isEmpty() || isHarmlessDevice(path))
        return std::nullopt;
    for (const QString &folder : {m_folder, m_isStrict ? m_firstFolder : m_folder}) {
        const QString whole = absolutePath(path, folder, m_place);
        if (!isInWorkspace(whole, m_place))
            return u"%1 is outside the workspace"_s.arg(whole);
    }
    return std::nullopt;
}

std::optional<QString> PathCheck::changeFolder(const QList<Word> &words)
{
    QList<Word> operands = words.mid(1);
    operands.removeIf([](const Word &word) { return word.text.startsWith(u'-') && word.text != "-"_L1; });
    if (operands.isEmpty())
        return u"it goes to the home folder"_s;
    if (operands.first().isOpen || operands.first().text == "-"_L1)
        return u"it goes to a folder that is not known"_s;
    if (const auto why = outside(operands.first().text))
        return why;
    m_folder = absolutePath(operands.first().text, m_folder, m_place);
    return std::nullopt;
}

// Their first operand is an expression, which may look like a path.
bool takesExpression(const QString &program)
{
    static const QStringList programs{u"sed"_s, u"awk"_s, u"gawk"_s, u"mawk"_s, u"perl"_s, u"grep"_s, u"egrep"_s,
        u"fgrep"_s, u"rg"_s, u"ag"_s, u"jq"_s, u"yq"_s, u"tr"_s, u"expr"_s, u"echo"_s, u"printf"_s};
    return programs.contains(program);
}

// A program of the system; what else is named by its path must be in the workspace.
bool isSystemProgram(const QString &path)
{
    static const QStringList folders{u"/bin/"_s, u"/sbin/"_s, u"/usr/"_s, u"/opt/"_s, u"/nix/store/"_s};
    return std::any_of(
        folders.begin(), folders.end(), [&path](const QString &folder) { return path.startsWith(folder); });
}

std::optional<QString> PathCheck::outside(const SimpleCommand &command, const QList<Word> &words)
{
    for (const Word &file : command.redirections) {
        if (file.isOpen)
            return u"it writes or reads a file that is not known"_s;
        if (isGitsOwn(absolutePath(file.text, m_folder, m_place)))
            return u"it changes what git runs, or where it pushes"_s;
        if (const auto why = outside(file.text))
            return why;
    }
    for (const Word &assignment : command.assignments) {
        const QString value = assignment.text.section(u'=', 1);
        if (const auto why = value.startsWith(u'/') || value.startsWith(u'~') ? outside(value) : std::nullopt)
            return why;
    }
    if (words.isEmpty())
        return std::nullopt;
    const QString program = programName(words.first().text);
    if (program == "cd"_L1 || program == "pushd"_L1 || program == "popd"_L1)
        return command.isApart ? outside(words.value(1).text) : changeFolder(words);
    const QString &programPath = words.first().text;
    if (programPath.contains(u'/') && !isSystemProgram(QDir::cleanPath(programPath))) {
        if (const auto why = outside(programPath))
            return why;
    }
    if (program == "echo"_L1 || program == "printf"_L1)
        return std::nullopt; // it only says so
    bool isExpressionExpected = takesExpression(program);
    for (const Word &word : words.mid(1)) {
        const bool isOption = word.text.startsWith(u'-');
        if (isExpressionExpected && !isOption) {
            isExpressionExpected = false;
            continue;
        }
        if (const auto why = outside(pathIn(word.text)))
            return why;
    }
    return std::nullopt;
}

QString shown(const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

} // namespace

static QString folderOf(const Request &request, const Place &place)
{
    return request.folder.isEmpty() ? place.workspace : absolutePath(request.folder, place.workspace, place);
}

Judgement judgeCommand(const Request &request, const Place &place)
{
    const QString folder = folderOf(request, place);
    if (!isInWorkspace(absolutePath(folder, {}, place), place))
        return {Verdict::Ask, u"%1 is outside the workspace"_s.arg(folder)};
    PathCheck paths(folder, place, request.command.contains(u'('));
    Walk walk([&paths](const SimpleCommand &command, const QList<Word> &words) -> Judgement {
        if (const auto why = reachesBeyond(command, words))
            return {Verdict::Ask, *why};
        if (const auto why = paths.outside(command, words))
            return {Verdict::Ask, *why};
        return {Verdict::Allow, {}};
    });
    return walk.judge(request.command);
}

// The program without its folder: `/usr/bin/git` is a `git`, but not the other way round.
static bool isAbout(const Rule &rule, const QList<Word> &words)
{
    if (rule.operation != Operation::Execute)
        return false;
    if (rule.pattern.isEmpty())
        return true;
    if (words.isEmpty())
        return false;
    QList<Word> named = words;
    named.first().text = programName(words.first().text);
    return matchesCommand(shown(words), rule.pattern) || matchesCommand(shown(named), rule.pattern);
}

static bool isAnyOpen(const SimpleCommand &command)
{
    const auto isOpen = [](const QList<Word> &words) {
        return std::any_of(words.begin(), words.end(), [](const Word &word) { return word.isOpen; });
    };
    return isOpen(command.words) || isOpen(command.redirections) || isOpen(command.assignments);
}

static Judgement judgePart(
    const Policy &policy, const SimpleCommand &command, const QList<Word> &words, PathCheck &paths)
{
    const auto about = [&words](const Rule &rule) { return isAbout(rule, words); };
    if (std::any_of(policy.deny.begin(), policy.deny.end(), about))
        return {Verdict::Deny, u"a rule of the owner denies “%1”"_s.arg(shown(words))};
    if (std::any_of(policy.ask.begin(), policy.ask.end(), about))
        return {Verdict::Ask, u"a rule of the owner asks"_s};
    const bool isAllowed
        = words.isEmpty() || std::any_of(policy.allow.begin(), policy.allow.end(), [&words](const Rule &rule) {
              // By its name only where the folder does not matter.
              return rule.operation == Operation::Execute
                  && (rule.pattern.isEmpty() || matchesCommand(shown(words), rule.pattern));
          });
    if (!isAllowed)
        return {policy.otherwise, u"no rule of the owner is about “%1”"_s.arg(shown(words))};
    // What the shell puts in might be what a rule denies.
    if (isAnyOpen(command))
        return {Verdict::Ask, u"what the shell puts into “%1” is not known"_s.arg(shown(words))};
    SimpleCommand files = command;
    files.words.clear();
    if (const auto why = paths.outside(files, {}))
        return {Verdict::Ask, *why};
    return {Verdict::Allow, u"a rule of the owner allows it"_s};
}

Judgement judgeCommandByRules(const Policy &policy, const Request &request, const Place &place)
{
    PathCheck paths(folderOf(request, place), place, request.command.contains(u'('));
    Walk walk([&](const SimpleCommand &command, const QList<Word> &words) {
        return judgePart(policy, command, words, paths);
    });
    Judgement judgement = walk.judge(request.command);
    const bool isUnknown = !parseShellCommand(request.command);
    if (isUnknown && policy.otherwise == Verdict::Deny)
        judgement.verdict = Verdict::Deny;
    if (judgement.verdict == Verdict::Allow)
        judgement.reason = u"a rule of the owner allows it"_s;
    return judgement;
}

} // namespace rensei::permissions
