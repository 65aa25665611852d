#include "agent/secrets/keychain.h"
#include "agent/secrets/texts.h"

#include <windows.h>

#include <wincred.h>

namespace rensei::secrets {

using namespace Qt::StringLiterals;

namespace {

std::wstring targetOf(const SecretId &id)
{
    return (u"dev.rensei.desktop/"_s + id.account()).toStdWString();
}

tl::unexpected<StoreError> lastProblem()
{
    const DWORD code = GetLastError();
    StoreProblem problem = StoreProblem::Failed;
    if (code == ERROR_NOT_FOUND)
        problem = StoreProblem::NoEntry;
    else if (code == ERROR_NO_SUCH_LOGON_SESSION)
        problem = StoreProblem::Absent; // such as a network logon, which has no credential set
    else if (code == ERROR_ACCESS_DENIED)
        problem = StoreProblem::Denied;
    return tl::unexpected(StoreError{problem, SecretText::tr("Windows error %1").arg(code)});
}

StoreResult<Secret> readNow(const SecretId &id)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(targetOf(id).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return lastProblem();
    const auto *bytes = reinterpret_cast<const char *>(found->CredentialBlob);
    Secret secret(QByteArray(bytes, static_cast<qsizetype>(found->CredentialBlobSize)));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return secret;
}

StoreResult<void> writeNow(const SecretId &id, const Secret &secret)
{
    // The limit of the oldest systems; anything this long is no token of the platform.
    if (secret.view().size() > CRED_MAX_CREDENTIAL_BLOB_SIZE)
        return tl::unexpected(StoreError{
            StoreProblem::TooLong, SecretText::tr("more than %1 bytes").arg(int{CRED_MAX_CREDENTIAL_BLOB_SIZE})});
    std::wstring target = targetOf(id);
    QByteArray bytes = secret.view().toByteArray();
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const BOOL written = CredWriteW(&credential, 0);
    const DWORD code = GetLastError();
    SecureZeroMemory(bytes.data(), static_cast<SIZE_T>(bytes.size()));
    SetLastError(code);
    if (!written)
        return lastProblem();
    return {};
}

StoreResult<void> removeNow(const SecretId &id)
{
    if (!CredDeleteW(targetOf(id).c_str(), CRED_TYPE_GENERIC, 0))
        return lastProblem();
    return {};
}

/// The credentials of Windows answer at once, so that no deadline is needed.
class WincredStore final : public SecretStore {
public:
    QString name() const override { return u"the keychain"_s; }

    void read(const SecretId &id, QObject *context, ReadThen then) override
    {
        const auto answer = [id, then = std::move(then)] { then(readNow(id)); };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

    void write(const SecretId &id, Secret secret, QObject *context, DoneThen then) override
    {
        const auto answer = [result = writeNow(id, secret), then = std::move(then)] { then(result); };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

    void remove(const SecretId &id, QObject *context, DoneThen then) override
    {
        const auto answer = [result = removeNow(id), then = std::move(then)] { then(result); };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<SecretStore> makeKeychain(Clock &)
{
    return std::make_unique<WincredStore>();
}

} // namespace rensei::secrets
