#include "agent/service/task_scheduler_windows.h"

#include "agent/service/texts.h"

#include <windows.h>

#include <oleauto.h>
#include <sddl.h>
#include <taskschd.h>

namespace rensei::service {

using namespace Qt::StringLiterals;

namespace {

/// A reference to a COM object.
template <typename T>
class ComReference {
public:
    ComReference() = default;
    ~ComReference()
    {
        if (m_object)
            m_object->Release();
    }
    ComReference(const ComReference &) = delete;
    ComReference &operator=(const ComReference &) = delete;
    ComReference(ComReference &&other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    {
    }
    ComReference &operator=(ComReference &&) = delete;

    T *operator->() const { return m_object; }
    T **out() { return &m_object; }
    void **outVoid() { return reinterpret_cast<void **>(&m_object); }

private:
    T *m_object = nullptr;
};

/// A string of COM's.
class ComString {
public:
    explicit ComString(const QString &text)
        : m_text(::SysAllocStringLen(reinterpret_cast<const OLECHAR *>(text.utf16()), static_cast<UINT>(text.size())))
    {
    }
    ComString() = default;
    ~ComString() { ::SysFreeString(m_text); }
    ComString(const ComString &) = delete;
    ComString &operator=(const ComString &) = delete;

    BSTR get() const { return m_text; }
    BSTR *out() { return &m_text; }
    QString text() const { return QString::fromWCharArray(m_text, static_cast<qsizetype>(::SysStringLen(m_text))); }

private:
    BSTR m_text = nullptr;
};

} // namespace

/// `sentence` has the code as its %1.
static tl::unexpected<Error> refused(const QString &sentence, HRESULT code)
{
    return failLocally(sentence.arg(u"0x"_s + QString::number(static_cast<quint32>(code), 16).rightJustified(8, u'0')));
}

static bool isAbsent(HRESULT code)
{
    return code == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) || code == HRESULT_FROM_WIN32(ERROR_PATH_NOT_FOUND);
}

static VARIANT nothing()
{
    VARIANT value;
    ::VariantInit(&value);
    return value;
}

// Qt has set up COM for its thread where there is a user interface; a second time does no harm.
static Result<ComReference<ITaskFolder>> rootFolder()
{
    ::CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED);
    ComReference<ITaskService> service;
    HRESULT code
        = ::CoCreateInstance(CLSID_TaskScheduler, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskService, service.outVoid());
    if (FAILED(code))
        return refused(ServiceText::tr("the Task Scheduler refused its service (%1)"), code);
    code = service->Connect(nothing(), nothing(), nothing(), nothing());
    if (FAILED(code))
        return refused(ServiceText::tr("the Task Scheduler refused the connection (%1)"), code);
    ComReference<ITaskFolder> folder;
    code = service->GetFolder(ComString(uR"(\)"_s).get(), folder.out());
    if (FAILED(code))
        return refused(ServiceText::tr("the Task Scheduler refused its folder (%1)"), code);
    return folder;
}

/// Calls `act` with the task; `absent` is the result where there is none.
template <typename T, typename Act>
static Result<T> withTask(const QString &path, T absent, Act act)
{
    auto folder = rootFolder();
    if (!folder)
        return fail(folder.error());
    ComReference<IRegisteredTask> task;
    const HRESULT code = (*folder)->GetTask(ComString(path).get(), task.out());
    if (isAbsent(code))
        return absent;
    if (FAILED(code))
        return refused(ServiceText::tr("the Task Scheduler refused the task (%1)"), code);
    return act(task);
}

namespace scheduler {

Result<std::optional<Task>> find(const QString &path)
{
    return withTask<std::optional<Task>>(path, std::nullopt, [](auto &task) -> Result<std::optional<Task>> {
        ComString xml;
        VARIANT_BOOL isEnabled = VARIANT_FALSE;
        TASK_STATE state = TASK_STATE_UNKNOWN;
        for (const HRESULT code : {task->get_Xml(xml.out()), task->get_Enabled(&isEnabled), task->get_State(&state)}) {
            if (FAILED(code))
                return refused(ServiceText::tr("the Task Scheduler refused to tell of the task (%1)"), code);
        }
        return Task{xml.text(), isEnabled != VARIANT_FALSE, state == TASK_STATE_RUNNING};
    });
}

Result<void> write(const QString &path, const QString &xml)
{
    auto folder = rootFolder();
    if (!folder)
        return fail(folder.error());
    ComReference<IRegisteredTask> task;
    const HRESULT code = (*folder)->RegisterTask(ComString(path).get(), ComString(xml).get(), TASK_CREATE_OR_UPDATE,
        nothing(), nothing(), TASK_LOGON_INTERACTIVE_TOKEN, nothing(), task.out());
    return FAILED(code)
        ? Result<void>(refused(ServiceText::tr("the Task Scheduler refused to keep the task (%1)"), code))
        : Result<void>();
}

Result<void> run(const QString &path)
{
    const auto began = withTask<bool>(path, false, [](auto &task) -> Result<bool> {
        ComReference<IRunningTask> running;
        const HRESULT code = task->Run(nothing(), running.out());
        if (FAILED(code))
            return refused(ServiceText::tr("the Task Scheduler refused to start the task (%1)"), code);
        return true;
    });
    if (!began)
        return fail(began.error());
    return *began ? Result<void>() : Result<void>(failLocally(ServiceText::tr("there is no such task"), path));
}

Result<void> end(const QString &path)
{
    const auto ended = withTask<bool>(path, false, [](auto &task) -> Result<bool> {
        const HRESULT code = task->Stop(0);
        if (FAILED(code))
            return refused(ServiceText::tr("the Task Scheduler refused to end the task (%1)"), code);
        return true;
    });
    return ended ? Result<void>() : Result<void>(fail(ended.error()));
}

Result<void> remove(const QString &path)
{
    auto folder = rootFolder();
    if (!folder)
        return fail(folder.error());
    const HRESULT code = (*folder)->DeleteTask(ComString(path).get(), 0);
    if (FAILED(code) && !isAbsent(code))
        return refused(ServiceText::tr("the Task Scheduler refused to remove the task (%1)"), code);
    (*folder)->DeleteFolder(ComString(path.left(path.lastIndexOf(u'\\'))).get(), 0); // refused while others are in it
    return {};
}

} // namespace scheduler

QString ownSid()
{
    HANDLE token = nullptr;
    if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    QString sid;
    alignas(TOKEN_USER) unsigned char buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    LPWSTR text = nullptr;
    if (::GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size)
        && ::ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text)) {
        sid = QString::fromWCharArray(text);
        ::LocalFree(text);
    }
    ::CloseHandle(token);
    return sid;
}

} // namespace rensei::service
