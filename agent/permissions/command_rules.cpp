#include "agent/permissions/command_rules.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

struct Group {
    QLatin1StringView reason;
    Names programs;
};

// Whatever their arguments are.
const QList<Group> &groups()
{
    static const QList<Group> all{
        {"it runs with the rights of another user"_L1,
            {u"sudo"_s, u"su"_s, u"doas"_s, u"pkexec"_s, u"run0"_s, u"runuser"_s, u"sudoedit"_s, u"gosu"_s,
                u"su-exec"_s, u"setpriv"_s, u"chroot"_s, u"nsenter"_s, u"unshare"_s, u"newgrp"_s, u"sg"_s, u"runas"_s,
                u"gsudo"_s, u"passwd"_s, u"visudo"_s, u"useradd"_s, u"usermod"_s, u"chown"_s}},
        {"it works on another computer"_L1,
            {u"ssh"_s, u"scp"_s, u"sftp"_s, u"mosh"_s, u"telnet"_s, u"rlogin"_s, u"rsh"_s, u"nc"_s, u"ncat"_s,
                u"netcat"_s, u"socat"_s, u"ftp"_s, u"lftp"_s, u"rclone"_s, u"ansible"_s, u"ansible-playbook"_s,
                u"aws"_s, u"gcloud"_s, u"gsutil"_s, u"az"_s, u"heroku"_s, u"flyctl"_s, u"fly"_s, u"vercel"_s,
                u"netlify"_s, u"wrangler"_s, u"firebase"_s, u"eb"_s, u"doctl"_s, u"terraform"_s, u"tofu"_s, u"pulumi"_s,
                u"serverless"_s, u"winrm"_s}},
        {"it changes services or containers"_L1,
            {u"systemctl"_s, u"systemd-run"_s, u"service"_s, u"launchctl"_s, u"sc"_s, u"rc-service"_s, u"initctl"_s,
                u"loginctl"_s, u"machinectl"_s, u"crontab"_s, u"at"_s, u"batch"_s, u"schtasks"_s, u"docker"_s,
                u"docker-compose"_s, u"podman"_s, u"podman-compose"_s, u"nerdctl"_s, u"buildah"_s, u"kubectl"_s,
                u"helm"_s, u"k9s"_s, u"minikube"_s, u"kind"_s, u"lxc"_s, u"lxd"_s, u"incus"_s, u"vagrant"_s, u"virsh"_s,
                u"wsl"_s, u"shutdown"_s, u"reboot"_s, u"halt"_s, u"poweroff"_s, u"pkill"_s, u"killall"_s,
                u"taskkill"_s}},
        {"it changes the system"_L1,
            {u"mount"_s, u"umount"_s, u"mkfs"_s, u"fdisk"_s, u"parted"_s, u"dd"_s, u"modprobe"_s, u"insmod"_s,
                u"rmmod"_s, u"sysctl"_s, u"iptables"_s, u"nft"_s, u"ufw"_s, u"ip"_s, u"ifconfig"_s, u"nmcli"_s,
                u"hostnamectl"_s, u"timedatectl"_s, u"update-alternatives"_s, u"defaults"_s, u"reg"_s, u"netsh"_s,
                u"setx"_s, u"security"_s, u"secret-tool"_s}},
        {"it installs for the whole system"_L1,
            {u"apt"_s, u"apt-get"_s, u"aptitude"_s, u"dpkg"_s, u"yum"_s, u"dnf"_s, u"microdnf"_s, u"rpm"_s, u"zypper"_s,
                u"pacman"_s, u"yay"_s, u"apk"_s, u"emerge"_s, u"nix-env"_s, u"brew"_s, u"port"_s, u"snap"_s,
                u"flatpak"_s, u"choco"_s, u"winget"_s, u"scoop"_s, u"msiexec"_s, u"installer"_s, u"pipx"_s}},
        {"what it defines can stand for any command"_L1, {u"alias"_s, u"function"_s, u"coproc"_s, u"trap"_s}},
        {"it publishes"_L1,
            {u"twine"_s, u"np"_s, u"vsce"_s, u"ovsx"_s, u"semantic-release"_s, u"goreleaser"_s, u"hub"_s, u"glab"_s}},
    };
    return all;
}

struct Publishing {
    QLatin1StringView program;
    Names subcommands;
};

const QList<Publishing> &publishing()
{
    static const QList<Publishing> all{
        {"npm"_L1,
            {u"publish"_s, u"unpublish"_s, u"deprecate"_s, u"dist-tag"_s, u"owner"_s, u"access"_s, u"login"_s,
                u"adduser"_s, u"token"_s, u"team"_s}},
        {"pnpm"_L1, {u"publish"_s, u"login"_s}},
        {"yarn"_L1, {u"publish"_s, u"npm"_s, u"login"_s}},
        {"bun"_L1, {u"publish"_s}},
        {"cargo"_L1, {u"publish"_s, u"yank"_s, u"owner"_s, u"login"_s, u"release"_s}},
        {"gem"_L1, {u"push"_s, u"yank"_s, u"owner"_s, u"signin"_s}},
        {"poetry"_L1, {u"publish"_s}},
        {"uv"_L1, {u"publish"_s}},
        {"flit"_L1, {u"publish"_s}},
        {"hatch"_L1, {u"publish"_s}},
        {"pdm"_L1, {u"publish"_s}},
        {"mvn"_L1, {u"deploy"_s, u"release:perform"_s, u"deploy:deploy"_s}},
        {"gradle"_L1, {u"publish"_s, u"publishPlugins"_s, u"uploadArchives"_s}},
        {"gradlew"_L1, {u"publish"_s, u"publishPlugins"_s, u"uploadArchives"_s}},
        {"dotnet"_L1, {u"nuget"_s}},
        {"nuget"_L1, {u"push"_s, u"delete"_s}},
        {"gh"_L1,
            {u"release"_s, u"repo"_s, u"secret"_s, u"variable"_s, u"api"_s, u"auth"_s, u"ssh-key"_s, u"gpg-key"_s,
                u"workflow"_s, u"codespace"_s, u"extension"_s, u"gist"_s}},
    };
    return all;
}

bool hasAny(const QList<Word> &words, const Names &names)
{
    return std::any_of(words.begin() + 1, words.end(), [&](const Word &word) { return names.contains(word.text); });
}

// Options that a tool reads wherever they stand.
bool installsForAll(const QString &program, const QList<Word> &words)
{
    const Names globally{u"-g"_s, u"--global"_s, u"--location=global"_s};
    if ((program == "npm"_L1 || program == "pnpm"_L1 || program == "bun"_L1) && hasAny(words, globally))
        return true;
    if (program == "yarn"_L1 && hasAny(words, {u"global"_s}))
        return true;
    if (program.startsWith("pip"_L1))
        return hasAny(words, {u"--user"_s, u"--break-system-packages"_s});
    return (program == "gem"_L1 || program == "cargo"_L1 || program == "go"_L1) && hasAny(words, {u"install"_s})
        && !hasAny(words, {u"--root"_s});
}

std::optional<QString> aboutGitPush(const QList<Word> &arguments)
{
    static const Names whole{u"--mirror"_s, u"--all"_s, u"--prune"_s, u"--force"_s, u"-f"_s, u"--delete"_s, u"-d"_s};
    QStringList operands;
    for (const Word &word : arguments) {
        const QString &text = word.text;
        if (whole.contains(text) || text.startsWith("--force-"_L1) || text.startsWith("--repo"_L1)
            || text.startsWith("--receive-pack"_L1) || text.startsWith("--exec"_L1) || text.startsWith(u'+')
            || text.startsWith(u':'))
            return u"it may remove what others have pushed"_s;
        if (!text.startsWith(u'-'))
            operands.append(text);
    }
    // Which URLs the name stands for is set when the workspace is made.
    if (operands.isEmpty() || operands.first() == "origin"_L1)
        return std::nullopt;
    return u"it pushes to another remote"_s;
}

bool isRiskySetting(const QString &word)
{
    static const QStringList names{u"remote."_s, u"url."_s, u"alias."_s, u"credential"_s, u"include"_s, u"filter."_s,
        u"core.hookspath"_s, u"core.sshcommand"_s, u"core.fsmonitor"_s, u"core.pager"_s, u"core.editor"_s,
        u"core.askpass"_s, u"http."_s, u"protocol."_s, u"diff.external"_s, u"gpg."_s, u"uploadpack."_s, u"branch."_s,
        u"pager."_s, u"sequence.editor"_s};
    const QString name = word.toLower();
    return std::any_of(names.begin(), names.end(), [&name](const QString &begin) { return name.startsWith(begin); });
}

std::optional<QString> aboutGit(const QList<Word> &words)
{
    static const QString settings = u"it changes what git runs, or where it pushes"_s;
    qsizetype place = 1;
    for (; place < words.size() && words.at(place).text.startsWith(u'-'); ++place) {
        const QString &option = words.at(place).text;
        const bool takesValue = option == "-c"_L1 || option == "-C"_L1 || option == "--git-dir"_L1
            || option == "--work-tree"_L1 || option == "--exec-path"_L1 || option == "--config-env"_L1;
        if (option.startsWith("--exec-path="_L1) || option.startsWith("--config-env"_L1))
            return settings;
        if (option == "-c"_L1 && (place + 1 >= words.size() || isRiskySetting(words.at(place + 1).text)))
            return settings;
        place += takesValue ? 1 : 0;
    }
    if (place >= words.size())
        return std::nullopt;
    const QString verb = words.at(place).text;
    const QList<Word> arguments = words.mid(place + 1);
    const auto has = [&arguments](const Names &names) {
        return std::any_of(
            arguments.begin(), arguments.end(), [&](const Word &word) { return names.contains(word.text); });
    };
    if (verb == "push"_L1)
        return aboutGitPush(arguments);
    if (verb == "send-email"_L1 || verb == "credential"_L1 || verb == "daemon"_L1 || verb == "instaweb"_L1)
        return u"it sends to others"_s;
    if (verb == "remote"_L1 && has({u"add"_s, u"set-url"_s, u"rename"_s, u"remove"_s, u"rm"_s}))
        return settings;
    const bool isRisky
        = std::any_of(arguments.begin(), arguments.end(), [](const Word &word) { return isRiskySetting(word.text); });
    if (verb == "config"_L1
        && (isRisky || has({u"--global"_s, u"--system"_s, u"--file"_s, u"-f"_s, u"edit"_s, u"-e"_s, u"--edit"_s})))
        return settings;
    return std::nullopt;
}

bool isShell(const QString &program)
{
    static const Names shells{u"sh"_s, u"bash"_s, u"zsh"_s, u"dash"_s, u"ksh"_s, u"fish"_s, u"ash"_s, u"busybox"_s,
        u"cmd"_s, u"powershell"_s, u"pwsh"_s};
    return shells.contains(program);
}

bool isInterpreter(const QString &program)
{
    static const Names names{u"python"_s, u"python3"_s, u"perl"_s, u"ruby"_s, u"node"_s, u"php"_s, u"deno"_s, u"bun"_s};
    return isShell(program) || names.contains(program);
}

// -c, -lc, -ec, /c: the text that follows is a command.
bool isCommandOption(const QString &word)
{
    if (word.startsWith("--"_L1))
        return false;
    if (word.compare("/c"_L1, Qt::CaseInsensitive) == 0 || word.compare("/k"_L1, Qt::CaseInsensitive) == 0
        || word.compare("-command"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return word.startsWith(u'-') && word.contains(u'c') && word.size() <= 6;
}

QString joined(const QList<Word> &words)
{
    QStringList quoted;
    for (const Word &word : words)
        quoted.append(u'\'' + QString(word.text).replace(u"'"_s, u"'\\''"_s) + u'\'');
    return quoted.join(u' ');
}

bool isAnyOpen(const QList<Word> &words)
{
    return std::any_of(words.begin(), words.end(), [](const Word &word) { return word.isOpen; });
}

InnerCommand shellText(const QString &program, const QList<Word> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i).text;
        if (word.startsWith("-enc"_L1, Qt::CaseInsensitive))
            return {.isUnknown = true};
        if (isCommandOption(word)) {
            const QList<Word> rest = words.mid(i + 1);
            const bool takesAll = program == "cmd"_L1 || program == "powershell"_L1 || program == "pwsh"_L1;
            if (rest.isEmpty() || rest.first().isOpen || (takesAll && isAnyOpen(rest)))
                return {.isUnknown = true};
            if (!takesAll)
                return {.text = rest.first().text};
            QStringList texts;
            for (const Word &part : rest)
                texts.append(part.text);
            return {.text = texts.join(u' ')};
        }
        if (!word.startsWith(u'-') && !word.startsWith(u'/'))
            break; // a script
    }
    return {};
}

} // namespace

QString programName(const QString &word)
{
    QString name = word.section(u'/', -1).section(u'\\', -1).toLower();
    for (const QLatin1StringView ending : {".exe"_L1, ".cmd"_L1, ".bat"_L1, ".ps1"_L1}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

std::optional<QList<Word>> unwrapped(const SimpleCommand &command)
{
    // Their own options, with values and without, before the program.
    static const Names wrappers{u"env"_s, u"nohup"_s, u"nice"_s, u"ionice"_s, u"time"_s, u"timeout"_s, u"stdbuf"_s,
        u"setsid"_s, u"xargs"_s, u"command"_s, u"exec"_s, u"builtin"_s, u"chrt"_s, u"taskset"_s, u"caffeinate"_s,
        u"winpty"_s, u"watch"_s, u"parallel"_s, u"strace"_s, u"ltrace"_s, u"flock"_s};
    QList<Word> words = command.words;
    while (!words.isEmpty()) {
        if (words.first().isOpen)
            return std::nullopt;
        const QString program = programName(words.first().text);
        if (!wrappers.contains(program))
            return words;
        words.removeFirst();
        if (program == "command"_L1 && !words.isEmpty() && words.first().text.startsWith("-v"_L1, Qt::CaseInsensitive))
            return QList<Word>{{u"type"_s}}; // it only looks
        bool hasOptions = false;
        while (!words.isEmpty()
            && (words.first().text.startsWith(u'-') || words.first().text.contains(u'=')
                || (!words.first().text.isEmpty() && words.first().text.at(0).isDigit()))) {
            hasOptions = hasOptions || words.first().text.startsWith(u'-');
            if (program == "env"_L1 && words.first().text.startsWith("-S"_L1))
                return std::nullopt;
            words.removeFirst();
        }
        if (!hasOptions)
            continue;
        // Which of the words is the program depends on options that are not known here.
        for (qsizetype place = 0; place < words.size(); ++place) {
            if (place < 2 && words.at(place).isOpen)
                return std::nullopt;
            if (reachesBeyond(command, words.mid(place)))
                return words.mid(place);
        }
    }
    return words;
}

std::optional<QString> reachesBeyond(const SimpleCommand &command, const QList<Word> &words)
{
    if (words.isEmpty())
        return std::nullopt;
    const QString program = programName(words.first().text);
    for (const Group &group : groups()) {
        if (group.programs.contains(program) || (program.startsWith("mkfs."_L1) && group.programs.contains(u"mkfs"_s)))
            return QString(group.reason);
    }
    for (const Publishing &tool : publishing()) {
        if (program == tool.program && hasAny(words, tool.subcommands))
            return u"it publishes, or changes an account"_s;
    }
    if (installsForAll(program, words))
        return u"it installs for the whole system"_s;
    const bool isModule = program.startsWith("python"_L1) && hasAny(words, {u"twine"_s});
    if (isModule)
        return u"it publishes, or changes an account"_s;
    if (program == "git"_L1)
        return aboutGit(words);
    if (program == "rsync"_L1
        && std::any_of(words.begin() + 1, words.end(), [](const Word &word) { return word.text.contains(u':'); }))
        return u"it works on another computer"_s;
    // What comes through the pipe is a program that nobody has read.
    const bool hasNoScript = words.size() == 1 || words.at(1).text == "-"_L1 || words.at(1).text == "-s"_L1;
    if (isInterpreter(program) && (command.readsPipe || command.readsText) && (isShell(program) || hasNoScript))
        return u"it runs a text that is not known"_s;
    return std::nullopt;
}

QList<InnerCommand> innerCommands(const SimpleCommand &, const QList<Word> &words)
{
    if (words.isEmpty())
        return {};
    const QString program = programName(words.first().text);
    if (isShell(program))
        return {shellText(program, words)};
    if (program == "eval"_L1 || program == "."_L1 || program == "source"_L1) {
        if (isAnyOpen(words))
            return {{.isUnknown = true}};
        if (program != "eval"_L1)
            return {};
        QStringList texts;
        for (const Word &word : words.mid(1))
            texts.append(word.text);
        return {{.text = texts.join(u' ')}};
    }
    if (program != "find"_L1 && program != "fd"_L1)
        return {};
    QList<InnerCommand> inner;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i).text;
        const bool runs = word.startsWith("-exec"_L1) || word.startsWith("-ok"_L1) || word == "-x"_L1 || word == "-X"_L1
            || word.startsWith("--exec"_L1);
        if (!runs)
            continue;
        QList<Word> rest;
        for (qsizetype j = i + 1; j < words.size() && words.at(j).text != ";"_L1 && words.at(j).text != "+"_L1; ++j)
            rest.append(words.at(j));
        inner.append({.text = joined(rest), .isUnknown = isAnyOpen(rest)});
    }
    return inner;
}

} // namespace rensei::permissions
