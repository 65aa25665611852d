#include "agent/cli/token_input.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct TokenInputText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::TokenInputText)
};

} // namespace

static constexpr qsizetype maxTokenLength = 8192;
static constexpr qsizetype maxPasswordLength = 1024;

Result<Secret> parseToken(QByteArray &&input)
{
    QByteArray token = input.trimmed();
    input.fill('\0');
    if (token.isEmpty())
        return failLocally(TokenInputText::tr("No token came over standard input."));
    if (token.contains('\n') || token.contains('\r'))
        return failLocally(TokenInputText::tr("More than one line came over standard input. Give the token alone."));
    const bool isPlain = std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!isPlain || token.size() > maxTokenLength) {
        token.fill('\0');
        return failLocally(
            TokenInputText::tr("What came over standard input is no token. Check that it was copied whole."));
    }
    return Secret(std::move(token));
}

static QByteArray withoutLineEnd(const QByteArray &line)
{
    return line.chopped(line.endsWith("\r\n") ? 2 : line.endsWith('\n') ? 1 : 0);
}

Result<Secret> parsePassword(QByteArray &&input)
{
    QByteArray password = withoutLineEnd(input);
    input.fill('\0');
    if (password.isEmpty())
        return failLocally(TokenInputText::tr("No password came over standard input."));
    const auto isControl = [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; };
    if (password.size() > maxPasswordLength || std::any_of(password.cbegin(), password.cend(), isControl)) {
        password.fill('\0');
        return failLocally(TokenInputText::tr(
            "What came over standard input is no password: it must be one line, of %L1 bytes at most.")
                               .arg(maxPasswordLength));
    }
    return Secret(std::move(password));
}

TokenInput::TokenInput(Clock &clock, Parser parse)
    : m_timeout(clock)
    , m_parse(parse)
{
}

void TokenInput::read(QObject *context, std::function<void(Result<Secret>)> then)
{
    m_then = [context = QPointer(context), then = std::move(then)](Result<Secret> token) {
        if (context)
            then(std::move(token));
    };
    m_input = example_runner::makeStandardInput();
    connect(m_input.get(), &example_runner::StandardInput::received, this, &TokenInput::append);
    connect(m_input.get(), &example_runner::StandardInput::ended, this, &TokenInput::finish);
    m_timeout.start(inputTimeout, [this] { finish(); });
}

void TokenInput::append(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (m_bytes.trimmed().contains('\n') || m_bytes.endsWith('\n') || m_bytes.size() > maxTokenLength)
        finish();
}

void TokenInput::finish()
{
    if (!m_then)
        return;
    m_timeout.stop();
    m_input->disconnect(this);
    const auto then = std::exchange(m_then, {});
    then(m_parse(std::move(m_bytes)));
}

} // namespace rensei::cli

#include "moc_token_input.cpp"
