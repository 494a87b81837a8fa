@echo off
rem Kiem tra kho luu tru ban tin: neu ten tep bi doi, bi thieu, bi them vao. Thoat 0: nguyen ven, 1: co loi.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0"
if errorlevel 1 exit /b 2
set /a done=0, faults=0, listed=0, present=0
set "EMPTY=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
echo Đang kiểm tra, mất vài phút, xin đợi...
setlocal EnableDelayedExpansion
for %%m in (tagmanifest-sha256.txt manifest-sha256.txt) do (
  if not exist %%m (
    echo THIẾU: %%m
    set /a faults+=1
  ) else (
    for /f "usebackq tokens=1,*" %%a in ("%%m") do call :one %%a "%%b" %%m
  )
)
for /f "delims=" %%f in ('dir /s /b /a-d data 2^>nul') do set /a present+=1
if !present! neq !listed! call :extra
for /f "delims=" %%f in ('dir /b /a-d') do call :tag "%%f"
for /f "delims=" %%f in ('dir /b /a-d kem-theo 2^>nul') do call :tag "kem-theo/%%f"
echo.
if exist tagmanifest-sha256.txt.minisig echo Chưa kiểm tra chữ ký: xem cách làm trong DOC-TRUOC.txt.
if !faults! equ 0 (
  echo NGUYÊN VẸN: !done! tệp đều khớp.
) else (
  echo KHO LƯU TRỮ CÓ LỖI: !faults! chỗ, nêu ở trên.
)
set "result=0"
if !faults! neq 0 set "result=1"
popd
echo %CMDCMDLINE% | find /i "%~0" >nul && pause
exit /b %result%

:one
set "path_=%~2"
set "path_=!path_:/=\!"
set /a done+=1
set /a turn=done %% 200
if !turn! equ 0 echo ... !done! tệp
if not exist "!path_!" (
  echo THIẾU: !path_!
  set /a faults+=1
  exit /b
)
if "%3"=="manifest-sha256.txt" set /a listed+=1
set "hash="
for %%s in ("!path_!") do if %%~zs equ 0 set "hash=%EMPTY%"
if not defined hash for /f "skip=1 delims=" %%h in ('certutil -hashfile "!path_!" SHA256') do if not defined hash set "hash=%%h"
set "hash=!hash: =!"
if /i not "!hash!"=="%1" (
  echo BỊ ĐỔI: !path_!
  set /a faults+=1
)
exit /b

:extra
for /f "delims=" %%f in ('xcopy data "%TEMP%\ban-tin-kiem-tra" /l /s /h /i /y') do (
  set "path_=%%f"
  set "path_=!path_:\=/!"
  if "!path_:~0,5!"=="data/" (
    findstr /l /e /c:"  !path_!" manifest-sha256.txt >nul || (
      echo THÊM VÀO: %%f
      set /a faults+=1
    )
  )
)
exit /b

:tag
if /i "%~1"=="tagmanifest-sha256.txt" exit /b
if /i "%~1"=="tagmanifest-sha256.txt.minisig" exit /b
findstr /l /e /c:"  %~1" tagmanifest-sha256.txt >nul && exit /b
echo THÊM VÀO: %~1
set /a faults+=1
exit /b
