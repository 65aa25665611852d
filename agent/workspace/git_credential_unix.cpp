#include "agent/workspace/git_credential.h"

namespace rensei::workspace {

using namespace Qt::StringLiterals;

// git asks once for each connection, and a call opens few.
static constexpr int copies = 16;

// `read` of a shell takes one line of a pipe and not a byte more, so each question gets a line of its own.
static const QString helper = QStringLiteral("!f() { test \"$1\" = get || exit 0; IFS= read -r token <&3 || exit 0; "
                                             "printf 'username=x-access-token\\npassword=%s\\n' \"$token\"; }; f");

Result<CredentialHelper> credentialHelper(const RepositoryUrl &url, const GitCredential &credential)
{
    if (!isFor(credential, url))
        return CredentialHelper{};
    if (!canBeCarried(*credential.token))
        return failLocally(u"The credential that came for the repository is not one that git can use."_s);
    QByteArray lines;
    lines.reserve(copies * (credential.token->view().size() + 1)); // no copy is left behind by growing
    for (int i = 0; i < copies; ++i)
        lines.append(credential.token->view().data(), credential.token->view().size()).append('\n');
    return CredentialHelper{.environment = helperSettings(url, helper), .secret = share(Secret(std::move(lines)))};
}

} // namespace rensei::workspace
